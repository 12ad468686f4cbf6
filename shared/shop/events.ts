/** What can have happened in the community's shop, in the past tense. */
export const SHOP_EVENT_KINDS = [
  'shop.hoursSet',
  'shop.goodsAdded',
  'shop.goodsChanged',
  'shop.goodsShown',
  'shop.goodsHidden',
  'shop.priceSet',
  'shop.recalled',
  'shop.receiptProposed',
  'shop.lossProposed',
  'shop.countProposed',
  'shop.signed',
  'shop.dropped',
  'shop.donorForgotten',
  'shop.restocked',
] as const;
/** What one event of the shop says happened. */
export type ShopEventKind = (typeof SHOP_EVENT_KINDS)[number];
