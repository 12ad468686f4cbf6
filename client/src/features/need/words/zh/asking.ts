/** Whom to ask whether it is mended. */
export const asking = {
  'followUps.title': '问问好没好',
  'followUps.which': '看哪些',
  'followUps.toAsk': '要问的',
  'followUps.notSolved': '说没好的',
  'followUps.toAsk.empty': '现在没有要问的',
  'followUps.toAsk.empty.words': '事办完了，第二天到这里。',
  'followUps.notSolved.empty': '没有人说没好',
  'followUps.notSolved.empty.words': '问过说没好的，会到这里。',
  'followUps.toAsk.mark': '去问他',
  'followUps.tried': '{n} 次没找到人，现在再问',
  'followUps.closed': '{when}结单',
  'followUps.notSolved.mark': '问过了，说还没好',
} as const;
