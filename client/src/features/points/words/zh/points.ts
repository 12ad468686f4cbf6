/** Points: what somebody has, and how they are earned. */
export const points = {
  'points.unit': '分',
  'points.private': '只有你看得到',
  'points.help': '去帮邻居',
  'points.how': '怎么挣分',
  'points.how.words': '只加不扣；要扣，先开会',
  'points.how.each': '帮完一件，点了头，就有分。',
  'points.how.none': '不记分',
  'points.worth': '{n} 分',
  'points.entry': '帮邻居：{kind}',
  'points.entry.redemption': '换{what}',
  'points.entry.returned': '没领，退回：{what}',
  'points.entry.correction': '改正：{what}',
  'points.understood': '知道了',
  'points.left': '剩 {n}',
  'points.empty': '还没有积分',
  'points.empty.words': '帮邻居办完一件，就有了。',
} as const;
