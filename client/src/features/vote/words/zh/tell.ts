/** Being told of a vote by WeChat. */
export const tell = {
  'tell.ask': '微信告诉我',
  'tell.both': '开始投、有结果，各说一次',
  'tell.result': '有结果了，说一次',
  'tell.asked': '好，微信会告诉你',
  'tell.no': '不要紧，不告诉你',
  'tell.no.words': '打开邻里，也看得到',
} as const;
