import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What everybody reads of the shop. */
const SHOP_READ = ['shop.list', 'shop.detail', 'shop.shelf'] as const;
const STOCK_READ = [...SHOP_READ, 'shop.ledger'] as const;

/** What the phone knows of the acts of this feature. None of them waits: a shelf that was counted an hour ago is another one. */
export const SHOP_ACTS = {
  'shop.setHours': { stale: SHOP_READ },
  'shop.addGoods': { stale: SHOP_READ },
  'shop.changeGoods': { stale: SHOP_READ },
  'shop.turnGoods': { stale: SHOP_READ },
  'shop.setPrice': { stale: SHOP_READ },
  'shop.recall': { stale: STOCK_READ },
  'shop.propose': { stale: SHOP_READ },
  'shop.sign': { stale: STOCK_READ },
  'shop.drop': { stale: SHOP_READ },
  'shop.forgetDonor': { stale: SHOP_READ },
  'shop.wait': { stale: SHOP_READ },
  'shop.stopWaiting': { stale: SHOP_READ },
} as const satisfies ActsOnPhone;
