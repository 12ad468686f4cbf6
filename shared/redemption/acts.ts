import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const SHOP_READ = ['shop.list', 'shop.detail', 'shop.shelf', 'shop.ledger'] as const;
const OWN_READ = ['redemption.mine', 'redemption.detail', 'redemption.quote'] as const;
const MOVED = [...OWN_READ, ...SHOP_READ, 'points.statement', 'redemption.counter'] as const;
const BROUGHT = [...OWN_READ, 'redemption.counter', 'redemption.toCarry'] as const;

/** What the phone knows of the acts of this feature. None waits: points and goods are set aside while somebody looks, or not at all. */
export const REDEMPTION_ACTS = {
  'redemption.order': { stale: MOVED },
  'redemption.cancel': { stale: MOVED },
  'redemption.name': { stale: OWN_READ },
  'redemption.resume': { stale: OWN_READ },
  'redemption.pool': { stale: ['redemption.pooled', 'redemption.quote'] },
  'redemption.open': { stale: ['redemption.counter'] },
  'redemption.openCard': { stale: [] },
  'redemption.orderByCard': { stale: MOVED },
  'redemption.redeem': { stale: MOVED },
  'redemption.stop': { stale: ['redemption.counter'] },
  'redemption.openAtMerchant': { stale: [] },
  'redemption.redeemAtMerchant': { stale: ['merchant.home', 'merchant.detail'] },
  'redemption.stopAtMerchant': { stale: [] },
  'redemption.whoHad': { stale: [] },
  'redemption.askReturn': { stale: ['redemption.counter'] },
  'redemption.takeBack': { stale: MOVED },
  'redemption.bring': { stale: BROUGHT },
  'redemption.bringFor': { stale: BROUGHT },
  'redemption.openAtDoor': { stale: [] },
  'redemption.bringAtDoor': { stale: BROUGHT },
  'redemption.carry': { stale: BROUGHT },
  'redemption.putDown': { stale: BROUGHT },
  'redemption.handTo': { stale: BROUGHT },
  'redemption.takeIn': { stale: BROUGHT },
  'redemption.deliver': { stale: [...MOVED, 'redemption.toCarry'] },
  'redemption.printSheet': { stale: ['redemption.sheets'] },
  'redemption.tick': { stale: [...MOVED, 'redemption.sheet', 'redemption.sheets'] },
  'redemption.askEstate': { stale: ['redemption.estates'] },
  'redemption.signEstate': { stale: [...MOVED, 'redemption.estates'] },
  'redemption.settle': { stale: ['redemption.sheet', 'redemption.sheets'] },
} as const satisfies ActsOnPhone;
