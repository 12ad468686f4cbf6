/** Who had what was called back. */
export const recalled = {
  'recalled.title': '收回的，谁领过',
  'recalled.ask': '看谁领过这个？',
  'recalled.ask.words': '看的人是谁，会记下来',
  'recalled.ask.why': '没有手机的，上门去说一声',
  'recalled.look': '看名单',
  'recalled.none': '没有人领过',
  'recalled.none.words': '不用再去找人',
  'recalled.who': '{name}，{n} {unit}',
  'recalled.fetched': '{when}领的',
  'recalled.told': '手机收到了',
  'recalled.soon': '几分钟里就收到',
  'recalled.noPhone': '没有手机，上门去说',
  'recalled.more': '接着看',
} as const;
