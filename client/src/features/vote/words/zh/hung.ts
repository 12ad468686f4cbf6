/** The result on paper and as a spreadsheet. */
export const hung = {
  'hung.title': '贴出来的结果',
  'hung.words': '一张 A4，贴在楼下，会打印就行',
  'hung.print': '印一张结果',
  'hung.scan': '扫一扫，看全部',
  'hung.more': '还有 {n} 行，扫一扫看',
  'hung.noCode': '码没画好，等一会再来',
  'hung.notDrawn': '这个手机画不出来，用电脑印',
  'hung.not': '还没有结果',
  'hung.not.words': '投完了，数好了，再来印',
  'hung.sheet': '存成表格',
  'hung.sheet.file': '投票结果',
  'hung.sheet.failed': '表格打不开，换个手机试试',
} as const;
