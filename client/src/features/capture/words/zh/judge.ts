/** Photos and recordings that wait for a look. */
export const judge = {
  'judge.picture': '一张照片等你看',
  'judge.sound': '一段录音等你听',
  'judge.listen': '听这段录音',
  'judge.look': '看是什么事',
  'judge.yes': '能给大家看',
  'judge.no': '不能',
  'judge.shown': '大家看得到了',
  'judge.hidden': '不给大家看',
} as const;
