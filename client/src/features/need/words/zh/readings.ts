/** How many flats and numbers helpers read. */
export const readings = {
  'readings.title': '谁看了门牌、电话',
  'readings.empty': '还没有人看过',
  'readings.empty.words': '帮忙的人看了门牌、电话，会记在这里。',
  'readings.row': '{name}，{day}',
  'readings.row.words': '门牌 {doors} 家，电话 {phones} 个',
  'readings.day': '{month}月{day}日',
} as const;
