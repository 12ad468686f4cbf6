/** The building: who lives in it and who answers for it. */
export const building = {
  'review.title': '点评会',
  'review.line': '{spoke} / {asked} 户说过了',
  'building.whole': '/ {all} 户',
  'building.lit': '入群一户，亮一盏灯',
  'building.ten': '一格是十户',
  'building.noHouseholds': '这里没有住户',
  'building.noHouseholds.words': '你在这里办事，不住这里。',
  'building.people': '有事找谁',
  'building.all': '看全部 {n} 人',
  'building.offices': '单位的电话',
  'building.offices.words': '供电、物业，打哪个',
  'building.noPeople': '还没有楼长，先问社区',
  'building.residents': '{n} 位居民',
  'building.share': '分享这栋楼',
  'building.members': '{n} 位入了群',
  'refusal.FLAT_NOT_FOUND': '没有这个房号，再选一次',
} as const;
