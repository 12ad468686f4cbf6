/** The kinds a need can have, in the order the tiles stand on the home screen (M-14, M-15, M-23). */
export const NEED_KINDS = [
  'water',
  'electricity',
  'lift',
  'clean',
  'child',
  'elder',
  'care',
  'help',
  'repair',
  'dispute',
  'outage',
  'hukou',
  'job',
  'idea',
  'praise',
  'other',
] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** What residents read on the tile. */
export const NEED_KIND_WORDS = {
  water: '水',
  electricity: '电',
  lift: '电梯',
  clean: '卫生',
  child: '孩子',
  elder: '老人',
  care: '要照顾',
  help: '帮忙',
  repair: '修东西',
  dispute: '吵架了',
  outage: '停水停电',
  hukou: '户口',
  job: '找活干',
  idea: '想法',
  praise: '表扬',
  other: '别的',
} as const satisfies Record<NeedKind, string>;
