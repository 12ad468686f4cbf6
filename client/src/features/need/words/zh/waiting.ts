/** Acts on a need, in the line of what is not sent yet. */
export const waiting = {
  'unsent.act.need.claim': '接单：{what}',
  'unsent.act.need.release': '让出来：{what}',
  'unsent.act.need.reportDone': '办完了：{what}',
  'unsent.act.need.confirm': '点头：{what}',
  'unsent.act.need.sendBack': '还没好：{what}',
  'unsent.act.need.answerWords': '写得对不对：{what}',
  'unsent.act.need.withdraw': '收回：{what}',
} as const;
