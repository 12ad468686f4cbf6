/** What somebody is told of the shop: what they waited for has come. */
export const SHOP_INBOX_KINDS = ['shop.restocked'] as const;
