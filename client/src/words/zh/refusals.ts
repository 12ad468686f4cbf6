/** Refusals of every method, and of every text. */
export const refusals = {
  'refusal.NETWORK': '没有网，没办成，等会儿再试',
  'refusal.BUSY': '现在人多，再按一次',
  'refusal.INTERNAL': '出了点问题，等会儿再试',
  'refusal.INVALID_INPUT': '有地方没填对，看一看再送',
  'refusal.REQUEST_REUSED': '这件事送过了，再看一看',
  'refusal.CLIENT_TOO_OLD': '小程序旧了，关掉再打开',
  'refusal.NOT_RESIDENT': '先找到你家，才能办事',
  'refusal.FORBIDDEN': '这件事不归你管，找楼长问问',
  'refusal.SENT_TOO_MUCH': '发得太多了，过一阵再发，急事打电话',
  'refusal.TEXT_REFUSED': '有的话不能发，改一改再送',
  'refusal.TEXT_NEEDS_LOOK': '有的话要再看一眼，才能发',
} as const;
