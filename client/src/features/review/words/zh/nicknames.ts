/** The names of the group that were learnt of a household. */
export const nicknames = {
  'nicknames.title': '群里怎么叫我家',
  'nicknames.words': '楼长贴接龙，记下了这些叫法。',
  'nicknames.none': '没有记下叫法',
  'nicknames.none.words': '楼长贴接龙，才会记下。',
  'nicknames.mine': '叫的是我',
  'nicknames.other': '叫的是{name}',
  'nicknames.ask': '忘掉“{called}”？',
  'nicknames.ask.words': '忘掉了，下回接龙认不出来。',
  'nicknames.ask.said': '说过的话还在。',
  'nicknames.yes': '忘掉',
  'nicknames.no': '先留着',
  'nicknames.did': '忘掉了',
} as const;
