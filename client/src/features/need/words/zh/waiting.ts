/** Acts on a need, in the line of what is not sent yet. */
export const waiting = {
  'unsent.act.need.claim': '接单：{what}',
  'unsent.act.need.release': '让出来：{what}',
  'unsent.act.need.reportDone': '办完了：{what}',
  'unsent.act.need.confirm': '点头：{what}',
  'unsent.act.need.sendBack': '还没好：{what}',
  'unsent.act.need.answerWords': '写得对不对：{what}',
  'unsent.act.need.withdraw': '收回：{what}',
  'unsent.act.need.seeReport': '看过了：{what}',
  'unsent.act.need.recordCall': '问过了：{what}',
  'unsent.act.need.recordFollowUp': '问好没好：{what}',
  'unsent.act.need.rate': '满意不满意：{what}',
  'unsent.act.need.takeOff': '换人：{what}',
  'unsent.act.need.contact': '打过电话了：{what}',
  'unsent.act.need.promise': '说好哪天办：{what}',
  'unsent.act.need.askExtension': '想晚几天：{what}',
  'unsent.act.need.object': '不该这个人办：{what}',
} as const;
