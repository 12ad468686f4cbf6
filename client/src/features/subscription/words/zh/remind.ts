/** Asking whether WeChat may tell. */
export const remind = {
  'remind.ask.posted': '有人接单，微信告诉你？',
  'remind.ask.claimed': '有了消息，微信告诉你？',
  'remind.ask.words': '点一次，微信只告诉一次',
  'remind.accept': '告诉我',
  'remind.decline': '不用',
  'remind.yes': '好，微信告诉你',
  'remind.yes.words': '有人找你，有变化，快到日子，各说一次。',
  'remind.no': '不要紧',
  'remind.no.words': '打开邻里，也看得到。',
} as const;
