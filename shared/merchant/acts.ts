import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const KEPT = ['merchant.list', 'merchant.detail', 'merchant.home'] as const;
const ACCOUNTS = ['merchant.detail', 'merchant.home', 'merchant.settlement', 'merchant.published'] as const;

/** What the phone knows of the acts of this feature. None waits: what is signed was seen now. */
export const MERCHANT_ACTS = {
  'merchant.name': { stale: KEPT },
  'merchant.agree': { stale: KEPT },
  'merchant.turn': { stale: [...KEPT, 'shop.list', 'shop.detail'] },
  'merchant.setGoods': { stale: [...KEPT, 'shop.list', 'shop.detail'] },
  'merchant.drawUp': { stale: ACCOUNTS },
  'merchant.sign': { stale: ACCOUNTS },
  'merchant.differ': { stale: ACCOUNTS },
  'merchant.answer': { stale: ACCOUNTS },
  'merchant.settle': { stale: [...ACCOUNTS, 'points.statement'] },
} as const satisfies ActsOnPhone;
