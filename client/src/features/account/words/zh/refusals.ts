/** Why an act did not happen, and what to do next. */
export const refusals = {
  'refusal.NOT_THIS_PERSON': '手机上换了人，再看一看',
  'refusal.PHONE_NOT_SHARED': '他没留电话，去门口问一声',
  'refusal.PHONE_NOT_GIVEN': '微信没给号码，自己写吧',
  'refusal.TOO_MANY_READINGS': '今天看得太多了，急事问楼长',
  'refusal.LAST_ADMIN': '只剩你一个管理员，先找人接',
} as const;
