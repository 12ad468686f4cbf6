/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NAME_NOT_ON_ROSTER': '房号和名字对不上，再看看',
  'refusal.NAMESAKES_YEAR': '家里有人同名，你哪年生的？',
  'refusal.NAMESAKES_HEAD': '家里有人同名，你是户主吗？',
  'refusal.NAMESAKES_ALIKE': '家里有人同名，请楼长来认',
  'refusal.TOO_MANY_ATTEMPTS': '今天试太多次了，去问楼长',
  'refusal.APPLIED_TOO_OFTEN': '今天说太多次了，请楼长来帮你',
  'refusal.MEMBERSHIP_EXISTS': '你已经申请过了，等楼长',
  'refusal.IDENTITY_TAKEN': '这个微信已经用上了，换一个',
  'refusal.RESIDENT_ALREADY_BOUND': '这个人已经在群里了，先对一对',
  'refusal.RESIDENT_LEAVING': '他刚离开，等一分钟再点头',
} as const;
