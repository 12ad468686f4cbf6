import { triesIdOf } from '../../../cloudfunctions/api/redemption/ids.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import { WRONG_DIGITS_MAX } from '../../../shared/redemption/tries.ts';
import { setField } from '../../world/documents.ts';
import { putDocument, removeDocument } from '../../world/insert.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { cardOf, withoutPhone } from './household.ts';
import { plantOnTheWay } from './planted-bringing.ts';
import { givePoints, letEnd, plantFetched, plantInHand, plantVoucher, type Planted } from './planted-redemptions.ts';
import type { AtDoorMethods } from './at-door.ts';
import type { BringingMethods } from './bringing.ts';
import type { MerchantCounterMethods } from './merchant.ts';
import { plantGoods } from './planted-shop.ts';
import type { EstateMethods, SheetMethods } from './redemption-sheets.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const NOWHERE = { redemptionId: 'redemption_nowhere' };
const TO_OWNER = { fetchedBy: 'owner', word: null } as const;
const keeper = (world: World) => world.join('staff');

type By = (planted: Planted, staff: Resident, world: World) => Promise<unknown>;
type Lay = (world: World, staff: Resident) => Promise<Planted>;
/** Does something with a voucher that stands in some way. */
const having =
  (lay: Lay, act: By): Scenario =>
  async (world) => {
    const staff = await keeper(world);
    return act(await lay(world, staff), staff, world);
  };
const reserved: Lay = (world) => plantVoucher(world);
const inHand: Lay = (world, staff) => plantInHand(world, staff);
const fetched: Lay = (world, staff) => plantFetched(world, staff);
const cancelled: Lay = async (world) => {
  const planted = await plantVoucher(world);
  await planted.owner.must('redemption.cancel', planted);
  return planted;
};
const stopped: Lay = async (world, staff) => {
  const planted = await plantInHand(world, staff);
  await staff.must('redemption.stop', planted);
  return planted;
};
const overdue: Lay = async (world) => {
  const planted = await plantVoucher(world);
  await letEnd(world, planted.redemptionId);
  return planted;
};
const overdueStopped: Lay = async (world, staff) => {
  const planted = await stopped(world, staff);
  await letEnd(world, planted.redemptionId);
  return planted;
};
/** The keeper's own. */
const ofKeeper: Lay = (world, staff) => plantVoucher(world, { owner: staff });
const ofKeeperFetched: Lay = async (world, staff) => {
  const admin = await world.join('admin');
  return plantFetched(world, admin, { owner: staff });
};

const cancel: By = ({ redemptionId, owner }) => owner.call('redemption.cancel', { redemptionId });
const name: By = ({ redemptionId, owner }) => owner.call('redemption.name', { redemptionId, name: '小燕' });
const resume: By = ({ redemptionId, owner }) => owner.call('redemption.resume', { redemptionId });
const open: By = ({ digits }, staff) => staff.call('redemption.open', { digits });
const openElsewhere: By = async ({ digits }, _, world) =>
  (await world.join('admin')).call('redemption.open', { digits });
const redeem: By = ({ redemptionId }, staff) => staff.call('redemption.redeem', { redemptionId, ...TO_OWNER });
const redeemElsewhere: By = async ({ redemptionId }, _, world) =>
  (await world.join('admin')).call('redemption.redeem', { redemptionId, ...TO_OWNER });
const stop: By = ({ redemptionId }, staff) => staff.call('redemption.stop', { redemptionId });
const stopElsewhere: By = async ({ redemptionId }, _, world) =>
  (await world.join('admin')).call('redemption.stop', { redemptionId });
const askReturn: By = ({ redemptionId }, staff) =>
  staff.call('redemption.askReturn', { redemptionId, reason: '袋子破了' });
const takeBack: By = ({ redemptionId }, staff) => staff.call('redemption.takeBack', { redemptionId });

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

type Methods = Exclude<
  MethodsOf<'redemption'>,
  SheetMethods | EstateMethods | MerchantCounterMethods | BringingMethods | AtDoorMethods | 'redemption.whoHad'
>;
/** Every refusal of what is redeemed, but for lists on paper. */
export const REDEMPTION_REFUSALS: Refusals<Methods> = {
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
  'redemption.detail': {
    REDEMPTION_NOT_FOUND: having(reserved, async ({ redemptionId }, _, world) =>
      (await world.join('mo')).call('redemption.detail', { redemptionId }),
    ),
  },
  'redemption.cancel': {
    REDEMPTION_NOT_FOUND: having(reserved, async ({ redemptionId }, _, world) =>
      (await world.join('mo')).call('redemption.cancel', { redemptionId }),
    ),
    VOUCHER_REDEEMED: having(fetched, cancel),
    VOUCHER_ENDED: having(cancelled, cancel),
    AT_COUNTER: having(inHand, cancel),
    ON_THE_WAY: having((world) => plantOnTheWay(world), cancel),
  },
  'redemption.name': {
    TEXT_REFUSED: having(reserved, ({ redemptionId, owner }) =>
      owner.call('redemption.name', { redemptionId, name: RISKY }),
    ),
    REDEMPTION_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('redemption.name', { ...NOWHERE, name: '小燕' }),
    VOUCHER_REDEEMED: having(fetched, name),
    VOUCHER_ENDED: having(cancelled, name),
    VOUCHER_EXPIRED: having(overdue, name),
    AT_COUNTER: having(inHand, name),
  },
  'redemption.resume': {
    REDEMPTION_NOT_FOUND: async (world) => (await world.join('wei')).call('redemption.resume', NOWHERE),
    VOUCHER_NOT_STOPPED: having(reserved, resume),
    VOUCHER_EXPIRED: having(overdueStopped, resume),
  },
  'redemption.pool': {
    NOT_GROWN_UP: async (world) => (await world.join('childAlone')).call('redemption.pool', { isMine: true }),
  },
  'redemption.open': {
    TOO_MANY_ATTEMPTS: async (world) => {
      const admin = await world.join('admin');
      const _id = triesIdOf(admin.residentId);
      const { cloud } = world;
      await putDocument(cloud.url, 'voucherTries', {
        ...{ _id, schema: 1, createdAt: cloud.clock.now(), communityId: 'community_test', last: '000000' },
        ...{ residentId: admin.residentId, day: beijingDay(cloud.clock.now() as InstantMs), count: WRONG_DIGITS_MAX },
      });
      const answer = await admin.call('redemption.open', { digits: '735208' });
      await removeDocument(cloud.url, 'voucherTries', _id);
      return answer;
    },
    VOUCHER_NOT_FOUND: async (world) => (await keeper(world)).call('redemption.open', { digits: '735208' }),
    VOUCHER_REDEEMED: having(fetched, open),
    VOUCHER_ENDED: having(cancelled, open),
    VOUCHER_STOPPED: having(stopped, open),
    AT_COUNTER: having(inHand, openElsewhere),
    ON_THE_WAY: having((world) => plantOnTheWay(world), open),
    VOUCHER_EXPIRED: having(overdue, open),
    OWN_VOUCHER: having(ofKeeper, open),
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
  'redemption.redeem': {
    REDEMPTION_NOT_FOUND: async (world) => (await keeper(world)).call('redemption.redeem', { ...NOWHERE, ...TO_OWNER }),
    VOUCHER_STOPPED: having(stopped, redeem),
    VOUCHER_REDEEMED: having(fetched, redeem),
    VOUCHER_ENDED: having(cancelled, redeem),
    VOUCHER_NOT_OPENED: having(reserved, redeem),
    AT_COUNTER: having(inHand, redeemElsewhere),
    BATCH_BLOCKED: having(inHand, async (planted, staff, world) => {
      await staff.must('shop.recall', { goodsId: planted.goodsId, batchId: null, reason: '米里有虫' });
      return redeem(planted, staff, world);
    }),
  },
  'redemption.stop': {
    REDEMPTION_NOT_FOUND: async (world) => (await keeper(world)).call('redemption.stop', NOWHERE),
    VOUCHER_STOPPED: having(stopped, stop),
    VOUCHER_REDEEMED: having(fetched, stop),
    VOUCHER_ENDED: having(cancelled, stop),
    VOUCHER_NOT_OPENED: having(reserved, stop),
    AT_COUNTER: having(inHand, stopElsewhere),
  },
  'redemption.askReturn': {
    TEXT_REFUSED: having(fetched, ({ redemptionId }, staff) =>
      staff.call('redemption.askReturn', { redemptionId, reason: RISKY }),
    ),
    REDEMPTION_NOT_FOUND: async (world) =>
      (await keeper(world)).call('redemption.askReturn', { ...NOWHERE, reason: '袋子破了' }),
    VOUCHER_NOT_FETCHED: having(reserved, askReturn),
    RETURN_NOT_POSSIBLE: having(
      (world, staff) => plantFetched(world, staff, { goods: { more: { kind: 'service' } } }),
      askReturn,
    ),
    OWN_VOUCHER: having(ofKeeperFetched, askReturn),
  },
  'redemption.takeBack': {
    REDEMPTION_NOT_FOUND: async (world) => (await keeper(world)).call('redemption.takeBack', NOWHERE),
    RETURN_NOT_ASKED: having(fetched, takeBack),
    OTHER_HOUSEHOLD_NEEDED: having(fetched, async (planted, staff, world) => {
      await askReturn(planted, staff, world);
      return takeBack(planted, staff, world);
    }),
    OWN_VOUCHER: having(ofKeeperFetched, async ({ redemptionId }, staff, world) => {
      await (await world.join('admin')).must('redemption.askReturn', { redemptionId, reason: '袋子破了' });
      return staff.call('redemption.takeBack', { redemptionId });
    }),
    RETURN_NOT_POSSIBLE: having(fetched, async (planted, staff, world) => {
      await (await world.join('admin')).must('redemption.askReturn', { ...planted, reason: '袋子破了' });
      const left = 'resident_test_r122' as ResidentId;
      const { url } = world.cloud;
      const { shares } = (await world.db.one('redemptions', planted.redemptionId)) ?? { shares: [] };
      await setField(url, 'redemptions', planted.redemptionId, 'shares', [
        { account: residentAccount(left), amount: 60 },
      ]);
      await setField(url, 'residents', left, 'leftAt', 1);
      const answer = await takeBack(planted, staff, world);
      await setField(url, 'residents', left, 'leftAt', null);
      await setField(url, 'redemptions', planted.redemptionId, 'shares', shares);
      return answer;
    }),
  },
};
