/** What can have happened to a merchant, in the past tense. */
export const MERCHANT_EVENT_KINDS = [
  'merchant.named',
  'merchant.agreed',
  'merchant.opened',
  'merchant.paused',
  'merchant.ended',
  'merchant.goodsSet',
  'merchant.drawnUp',
  'merchant.signed',
  'merchant.differed',
  'merchant.answered',
  'merchant.settled',
] as const;
/** What one event of a merchant says happened. */
export type MerchantEventKind = (typeof MERCHANT_EVENT_KINDS)[number];
