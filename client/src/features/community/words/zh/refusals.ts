/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.PEOPLE_NOT_POSSIBLE': '人数不对，看看谁住这里',
  'refusal.HOUSEHOLD_NUMBER_TAKEN': '这个户号有人用了，换一个',
  'refusal.GRID_NOT_POSSIBLE': '这个网格不行，换一个',
  'refusal.FLAT_TAKEN': '那里现在有人住，换一户',
  'refusal.FILE_NOT_READABLE': '这不是表格，换个文件',
  'refusal.FILE_TOO_LARGE': '表格太大，分成几份再选',
  'refusal.FILE_LOCKED': '表格有密码，去掉再选',
  'refusal.FILE_OLD_SHEET': '旧格式，另存成 xlsx 再选',
  'refusal.FILE_HAS_NO_HEADING': '没找到“姓名、楼栋、房号”',
  'refusal.PLACES_NOT_ACCEPTED': '有新的楼栋，先看再点',
  'refusal.IMPORT_NOT_FOUND': '这次导入不在了，重新选文件',
  'refusal.IMPORT_RUNNING': '上一次导入还没完，先等等',
  'refusal.IMPORT_STALE': '名册变过了，重新查一次',
  'refusal.REMOVALS_NOT_ACCEPTED': '有人要移出，先看名单再点',
} as const;
