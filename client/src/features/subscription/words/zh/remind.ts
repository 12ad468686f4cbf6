/** Asking whether WeChat may tell. */
export const remind = {
  'remind.ask.posted': '有人接单，微信告诉你？',
  'remind.ask.claimed': '他点头了，微信告诉你？',
  'remind.ask.words': '点一次，微信只告诉一次',
  'remind.accept': '告诉我',
  'remind.decline': '不用',
  'remind.yes': '好，微信告诉你',
  'remind.yes.posted': '有人接，办完了，都说一声。',
  'remind.yes.claimed': '他点头，或者没好，都说一声。',
  'remind.no': '不要紧',
  'remind.no.words': '打开邻里，也看得到。',
} as const;
