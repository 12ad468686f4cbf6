import type { World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { plantEnded, plantMerchant, plantNamed } from './planted-merchants.ts';
import { plantGoods } from './planted-shop.ts';
import type { MethodsOf, Refusals } from './scenario.ts';
import { SETTLEMENT_REFUSALS } from './settlement.ts';

const NOWHERE = { merchantId: 'merchant_nowhere' };
const REASON = '店里装修';
const staff = (world: World) => world.join('staff');

/** Every refusal of merchants. */
export const MERCHANT_REFUSALS: Refusals<MethodsOf<'merchant'>> = {
  'merchant.detail': {
    MERCHANT_NOT_FOUND: async (world) => (await staff(world)).call('merchant.detail', NOWHERE),
  },
  'merchant.name': {
    OFFICE_NOT_FOUND: async (world) => (await staff(world)).call('merchant.name', { officeId: 'office_nowhere' }),
    MERCHANT_NAMED: async (world) =>
      (await staff(world)).call('merchant.name', { officeId: (await plantNamed(world)).officeId }),
  },
  'merchant.agree': {
    MERCHANT_NOT_FOUND: async (world) => (await staff(world)).call('merchant.agree', NOWHERE),
    MERCHANT_NOT_WAITING: async (world) =>
      (await staff(world)).call('merchant.agree', { merchantId: (await plantMerchant(world)).merchantId }),
    OTHER_HOUSEHOLD_NEEDED: async (world) =>
      (await world.join('admin')).call('merchant.agree', { merchantId: (await plantNamed(world)).merchantId }),
  },
  'merchant.turn': {
    TEXT_REFUSED: async (world) =>
      (await staff(world)).call('merchant.turn', { ...NOWHERE, to: 'paused', reason: RISKY }),
    MERCHANT_NOT_FOUND: async (world) =>
      (await staff(world)).call('merchant.turn', { ...NOWHERE, to: 'paused', reason: REASON }),
    MERCHANT_ENDED: async (world) => {
      const { merchantId } = await plantEnded(world);
      return (await staff(world)).call('merchant.turn', { merchantId, to: 'open', reason: REASON });
    },
    MERCHANT_NOT_AGREED: async (world) => {
      const { merchantId } = await plantNamed(world);
      return (await staff(world)).call('merchant.turn', { merchantId, to: 'open', reason: REASON });
    },
  },
  'merchant.setGoods': {
    MERCHANT_NOT_FOUND: async (world) =>
      (await staff(world)).call('merchant.setGoods', { ...NOWHERE, goodsId: 'goods_nowhere', isTheirs: true }),
    MERCHANT_ENDED: async (world) => {
      const { merchantId } = await plantEnded(world);
      const goodsId = await plantGoods(world);
      return (await staff(world)).call('merchant.setGoods', { merchantId, goodsId, isTheirs: true });
    },
    GOODS_NOT_FOUND: async (world) => {
      const { merchantId } = await plantMerchant(world);
      return (await staff(world)).call('merchant.setGoods', { merchantId, goodsId: 'goods_nowhere', isTheirs: true });
    },
    GOODS_RECALLED: async (world) => {
      const { merchantId } = await plantMerchant(world);
      const goodsId = await plantGoods(world, { status: 'recalled' });
      return (await staff(world)).call('merchant.setGoods', { merchantId, goodsId, isTheirs: true });
    },
  },
  ...SETTLEMENT_REFUSALS,
};
