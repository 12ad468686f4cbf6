import { RISKY } from './a-need.ts';
import { SHOP_HOURS } from './a-thing.ts';
import { plantGoods } from './planted-shop.ts';
import type { MethodsOf, Refusals } from './scenario.ts';
import { GOODS_REFUSALS } from './shop-goods.ts';
import { SLIP_REFUSALS } from './shop-slips.ts';

/** Every refusal of the shop. */
export const SHOP_REFUSALS: Refusals<MethodsOf<'shop'>> = {
  'shop.detail': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('shop.detail', { goodsId: await plantGoods(world, { status: 'hidden' }) }),
  },
  'shop.ledger': {
    GOODS_NOT_FOUND: async (world) => (await world.join('wei')).call('shop.ledger', { goodsId: 'goods_nowhere' }),
  },
  'shop.wait': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('shop.wait', { goodsId: await plantGoods(world, { status: 'hidden' }) }),
    NO_STOCK_KEPT: async (world) =>
      (await world.join('wei')).call('shop.wait', { goodsId: await plantGoods(world, { more: { kind: 'service' } }) }),
    GOODS_IN_STOCK: async (world) =>
      (await world.join('wei')).call('shop.wait', { goodsId: await plantGoods(world, { onHand: 1 }) }),
  },
  'shop.setHours': {
    TEXT_REFUSED: async (world) => (await world.join('staff')).call('shop.setHours', { ...SHOP_HOURS, place: RISKY }),
    SHOP_HOURS_WRONG: async (world) =>
      (await world.join('staff')).call('shop.setHours', { ...SHOP_HOURS, closesAt: SHOP_HOURS.opensAt }),
  },
  ...GOODS_REFUSALS,
  ...SLIP_REFUSALS,
};
