/** Why a merchant's voucher or account did not go on, and what to do next. */
export const refusals = {
  'refusal.MERCHANT_NAMED': '这家店已经报过了',
  'refusal.MERCHANT_NOT_FOUND': '没有这家店',
  'refusal.MERCHANT_NOT_WAITING': '这家店不用再点头了',
  'refusal.MERCHANT_NOT_AGREED': '还要另一家的人点头',
  'refusal.MERCHANT_ENDED': '这家店不收券了，改不了',
  'refusal.MERCHANT_CLOSED': '你的店现在不收券，去问社区',
  'refusal.VOUCHER_ELSEWHERE': '这张券不在这里领，请去爱心超市',
  'refusal.SETTLEMENT_NOT_FOUND': '没有这个月的单子',
  'refusal.SETTLEMENT_DRAWN': '这个月的单子已经算好了',
  'refusal.SETTLEMENT_CHANGED': '单子和你看的不一样，再看一遍',
  'refusal.SETTLEMENT_SIGNED': '这个月的单子签过了',
  'refusal.SETTLEMENT_NOT_SIGNED': '要店家先签，社区再签',
  'refusal.NO_DIFFERENCE': '店家没有说不对，不用回话',
  'refusal.MONTH_NOT_OVER': '还早，过完月再等八天才能算',
  'refusal.NOTHING_DUE': '这个月没有收过券，不用算',
} as const;
