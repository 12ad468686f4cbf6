/** What a building has waiting, and what became of it lately. */
export const figures = {
  'figures.waiting': '没结单的事',
  'figures.none': '还没有数',
  'figures.kind': '{kind} {n} 件',
  'figures.waits': '没结单 {n} 件',
  'figures.nods': '等点头 {n} 件',
  'figures.months': '这半年',
  'figures.lately': '{month}：说了 {said} 件，结单 {confirmed} 件',
  'figures.all': '看各栋楼的数',
} as const;
