import { residentAccount } from '../../../shared/points/account.ts';
import type { World } from '../../world/world.ts';
import { cardOf, withoutPhone } from './household.ts';
import { givePoints } from './planted-redemptions.ts';
import { plantGoods } from './planted-shop.ts';
import type { Refusals, Scenario } from './scenario.ts';
import { keeper } from './voucher-standing.ts';

/** Somebody orders one of planted goods. */
const ordering =
  (
    goods: Parameters<typeof plantGoods>[1],
    points: number,
    wish: { quantity?: number; priceId?: string } = {},
  ): Scenario =>
  async (world) => {
    const wei = await world.join('wei');
    const goodsId = await plantGoods(world, goods);
    if (points > 0) await givePoints(world, residentAccount(wei.residentId), points);
    const quote = await wei.call('redemption.quote', { goodsId, quantity: 1 });
    const priceId = quote.ok ? quote.value.priceId : 'price_nowhere';
    return wei.call('redemption.order', { goodsId, quantity: 1, priceId, ...wish });
  };

/** Goods that cost more than anybody of a small world has. */
const DEAR = { onHand: 20 };
const QUITE_A_LOT = 20;

const otherThan = (code: string, by = 1): string => String((Number(code) + by) % 1e8).padStart(8, '0');
type Wish = { residentId: string; code: string; goodsId: string; quantity: number; priceId: string };
/** Somebody without a phone stands at the counter with their card. */
const byCard =
  (
    goods: Parameters<typeof plantGoods>[1],
    points: number,
    change: (wish: Wish) => Partial<Wish> = () => ({}),
  ): Scenario =>
  async (world) => {
    const { residentId, householdId } = await withoutPhone(world);
    const code = await cardOf(await world.join('captain1'), householdId);
    const goodsId = await plantGoods(world, goods);
    if (points > 0) await givePoints(world, residentAccount(residentId as never), points);
    const quote = await (await world.join('wei')).call('redemption.quote', { goodsId, quantity: 1 });
    const wish = { residentId, code, goodsId, quantity: 1, priceId: quote.ok ? quote.value.priceId : 'price_nowhere' };
    return (await keeper(world)).call('redemption.orderByCard', { ...wish, ...change(wish) });
  };

const doorOf = async (world: World, householdId: string) => {
  const home = await world.db.one('households', householdId);
  if (!home) throw new Error('no such home');
  return { buildingId: home.buildingId, unit: home.unit, flat: home.flat };
};
const openingCard =
  (wrong: number): Scenario =>
  async (world) => {
    const { householdId } = await withoutPhone(world);
    const code = await cardOf(await world.join('captain1'), householdId);
    const door = await doorOf(world, householdId);
    const staff = await keeper(world);
    for (let more = 1; more < wrong; more += 1)
      await staff.call('redemption.openCard', { ...door, code: otherThan(code, more) });
    return staff.call('redemption.openCard', { ...door, code: otherThan(code, wrong) });
  };

type Methods = `redemption.${'quote' | 'order' | 'openCard' | 'orderByCard'}`;
/** Every refusal of ordering, with a phone or with a card. */
export const ORDERING_REFUSALS: Refusals<Methods> = {
  'redemption.quote': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('redemption.quote', {
        goodsId: await plantGoods(world, { status: 'hidden' }),
        quantity: 1,
      }),
  },
  'redemption.order': {
    GOODS_NOT_FOUND: ordering({ status: 'hidden' }, 0),
    PRICE_CHANGED: ordering({ onHand: 1 }, 0, { priceId: 'price_nowhere' }),
    LIMIT_REACHED: ordering({ onHand: 5, more: { limitPerMonth: 1 } }, 120, { quantity: 2 }),
    POINTS_SHORT: ordering(DEAR, 0, { quantity: QUITE_A_LOT }),
    OUT_OF_STOCK: ordering({ onHand: 0 }, 60),
  },
  'redemption.openCard': {
    FLAT_NOT_FOUND: async (world) =>
      (await keeper(world)).call('redemption.openCard', {
        ...{ buildingId: await world.buildingId('1号楼'), unit: 99, flat: '9901', code: '01234567' },
      }),
    TOO_MANY_ATTEMPTS: openingCard(6),
    CARD_WRONG: openingCard(1),
  },
  'redemption.orderByCard': {
    RESIDENT_NOT_FOUND: byCard({ onHand: 1 }, 0, () => ({ residentId: 'resident_nowhere' })),
    OWN_VOUCHER: async (world) => {
      const staff = await keeper(world);
      const wish = { code: '01234567', goodsId: 'goods_nowhere', quantity: 1, priceId: 'price_nowhere' };
      return staff.call('redemption.orderByCard', { residentId: staff.residentId, ...wish });
    },
    TOO_MANY_ATTEMPTS: async (world) => {
      await openingCard(6)(world);
      const { residentId } = await withoutPhone(world);
      const wish = { code: '01234567', goodsId: 'goods_nowhere', quantity: 1, priceId: 'price_nowhere' };
      return (await keeper(world)).call('redemption.orderByCard', { residentId, ...wish });
    },
    CARD_WRONG: byCard({ onHand: 1 }, 0, ({ code }) => ({ code: otherThan(code) })),
    GOODS_NOT_FOUND: byCard({ status: 'hidden' }, 0),
    PRICE_CHANGED: byCard({ onHand: 1 }, 0, () => ({ priceId: 'price_nowhere' })),
    LIMIT_REACHED: byCard({ onHand: 5, more: { limitPerMonth: 1 } }, 120, () => ({ quantity: 2 })),
    POINTS_SHORT: byCard(DEAR, 0, () => ({ quantity: QUITE_A_LOT })),
    OUT_OF_STOCK: byCard({ onHand: 0 }, 60),
  },
};
