/** What somebody can do for neighbours. */
export const skills = {
  'refusal.TOO_YOUNG': '还没满十四岁，请大人来',
  'skill.water': '修水管',
  'skill.electricity': '修电',
  'skill.repair': '修东西',
  'skill.clean': '打扫',
  'skill.child': '看孩子',
  'skill.elder': '陪老人',
  'skill.help': '出力气',
  'skill.cook': '做饭',
  'skill.drive': '开车',
  'skill.phone': '教用手机',
  'skill.letters': '帮写字',
} as const;
