/** Numbers in a picture, on a card and on paper. */
export const plot = {
  'plot.all': '全社区',
  'plot.working': '还在办',
  'plot.nod': '等点头',
  'plot.none': '没有等着的事',
  'plot.said': '邻居说了',
  'plot.confirmed': '结单了',
  'plot.board.said': '各栋楼每月说了几件',
  'plot.board.confirmed': '各栋楼每月结单几件',
  'plot.more.kinds': '还有 {kinds} 样，{n} 件',
  'plot.more.buildings': '还有 {n} 栋',
  'plot.own': '发图人的楼',
  'plot.card': '{name}：{words}',
} as const;
