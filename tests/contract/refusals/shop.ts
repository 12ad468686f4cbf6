import type { ApiContract } from '../../../shared/contract.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import type { GoodsId, MoveId } from '../../../shared/kernel/ids.ts';
import { beijingDay, type LocalDate } from '../../../shared/kernel/time.ts';
import type { Input } from '../../../shared/rpc/contract.ts';
import type { Said } from '../../../shared/shop/slips.ts';
import { GOODS_LIMITS } from '../../../shared/shop/goods.ts';
import { STOCK_LIMITS } from '../../../shared/shop/stock.ts';
import { aRiskyPicture } from '../../fixtures/media.ts';
import { insertDocuments, putDocument, removeDocument } from '../../world/insert.ts';
import { stockIdOf } from '../../../cloudfunctions/api/shop/ids.ts';
import { registerMedia, verdictOn } from '../../world/media.ts';
import type { Resident, World } from '../../world/world.ts';
import { RISKY } from './a-need.ts';
import { openOffice } from './office.ts';
import { plantGoods, plantSlip } from './planted-shop.ts';
import type { MethodsOf, Refusals, Scenario } from './scenario.ts';

const NOWHERE = 'goods_nowhere';
const REASON = '米里有虫';
/** Rice, as a keeper writes it. */
export const GOODS_WORDS = {
  name: '大米',
  size: '5 公斤',
  unit: '袋',
  category: 'food',
  picture: 'rice',
  limitPerMonth: 2,
  merchantId: null,
} as const;
/** Rice that is new. */
export const A_THING: Input<ApiContract, 'shop.addGoods'> = { kind: 'item', ...GOODS_WORDS };
/** When the shop is open. */
export const SHOP_HOURS: Input<ApiContract, 'shop.setHours'> = {
  ...{ place: '2号楼一楼', days: [1, 2, 3, 4, 5, 6, 7], opensAt: 540, closesAt: 1080, closedOn: [], redemption: null },
};
/** The first day on which another price may hold. */
export const tomorrow = (world: World): LocalDate => addDays(beijingDay(world.cloud.clock.now() as InstantMs), 1);
/** Bags that came. */
export const CAME = {
  kind: 'receipt',
  quantity: 5,
  bestBefore: null,
  source: 'purchase',
  donor: null,
} as const satisfies Said;
const LONG_AGO = '2020-01-01' as LocalDate;
const gone = (quantity: number): Said => ({ kind: 'loss', quantity, batchId: null, why: 'missing' });

type How = Parameters<typeof plantGoods>[1];
/** The staff does something with planted goods. */
const withGoods =
  (how: How, act: (staff: Resident, goodsId: GoodsId, world: World) => Promise<unknown>): Scenario =>
  async (world) =>
    act(await world.join('staff'), await plantGoods(world, how), world);
/** The staff signs what another one wrote of planted goods. */
const signing =
  (how: How, said: Said, more: Parameters<typeof plantSlip>[3] = {}): Scenario =>
  async (world) => {
    const slipId = await plantSlip(world, await plantGoods(world, how), said, more);
    return (await world.join('staff')).call('shop.sign', { slipId });
  };
const proposing = (how: How, said: Said): Scenario =>
  withGoods(how, (staff, goodsId) => staff.call('shop.propose', { goodsId, said: { ...said } }));

/** Does something while as many batches lie on a shelf as may. */
const whileCrowded = async <T>(world: World, goodsId: GoodsId, act: () => Promise<T>): Promise<T> => {
  const stock = await world.db.one('stocks', stockIdOf(goodsId));
  const [batch] = stock?.batches ?? [];
  if (!stock || !batch) throw new Error('nothing lies there');
  const batches = Array.from({ length: STOCK_LIMITS.batchesMax }, (_, index) => ({
    ...batch,
    batchId: `${batch.batchId}_${String(index)}`,
  }));
  await putDocument(world.cloud.url, 'stocks', { ...stock, batches });
  const answer = await act();
  await putDocument(world.cloud.url, 'stocks', { ...stock });
  return answer;
};

/** Does something while there are as many goods as may be. */
const whileFull = async <T>(world: World, act: () => Promise<T>): Promise<T> => {
  const goods = await world.db.one('goods', await plantGoods(world));
  if (!goods) throw new Error('no goods');
  const many = Array.from({ length: GOODS_LIMITS.atOnce }, (_, index) => ({
    ...goods,
    _id: `${goods._id}_${String(index)}`,
  }));
  await insertDocuments(world.cloud.url, 'goods', many);
  const answer = await act();
  for (const { _id } of many) await removeDocument(world.cloud.url, 'goods', _id);
  return answer;
};

/** A photo for goods that WeChat's check refuses. */
const refusedPhoto = async (world: World, by: Resident): Promise<string> => {
  const mediaId = await registerMedia(world, by, { kind: 'picture', purpose: 'shop', bytes: aRiskyPicture() });
  await verdictOn(world, mediaId);
  return mediaId;
};

/** Every refusal of the shop. */
export const SHOP_REFUSALS: Refusals<MethodsOf<'shop'>> = {
  'shop.detail': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('wei')).call('shop.detail', { goodsId: await plantGoods(world, { status: 'hidden' }) }),
  },
  'shop.ledger': {
    GOODS_NOT_FOUND: async (world) => (await world.join('wei')).call('shop.ledger', { goodsId: NOWHERE }),
  },
  'shop.forgetDonor': {
    SLIP_NOT_FOUND: async (world) => (await world.join('staff')).call('shop.forgetDonor', { slipId: 'slip_nowhere' }),
    NOBODY_NAMED: async (world) => {
      const slipId = await plantSlip(world, await plantGoods(world), CAME);
      return (await world.join('staff')).call('shop.forgetDonor', { slipId });
    },
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
  'shop.addGoods': {
    TEXT_REFUSED: async (world) => (await world.join('staff')).call('shop.addGoods', { ...A_THING, name: RISKY }),
    MEDIA_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.addGoods', { ...A_THING, soundId: 'media_nowhere' }),
    MEDIA_REFUSED: async (world) => {
      const staff = await world.join('staff');
      return staff.call('shop.addGoods', { ...A_THING, photoId: await refusedPhoto(world, staff) });
    },
    OFFICE_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.addGoods', { ...A_THING, merchantId: await openOffice(world) }),
    TOO_MANY_GOODS: async (world) =>
      whileFull(world, async () => (await world.join('staff')).call('shop.addGoods', A_THING)),
  },
  'shop.changeGoods': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.changeGoods', { goodsId: NOWHERE, ...GOODS_WORDS }),
    TEXT_REFUSED: withGoods({}, (staff, goodsId) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS, name: RISKY }),
    ),
    MEDIA_NOT_FOUND: withGoods({}, (staff, goodsId) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS, soundId: 'media_nowhere' }),
    ),
    MEDIA_REFUSED: withGoods({}, async (staff, goodsId, world) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS, photoId: await refusedPhoto(world, staff) }),
    ),
    OFFICE_NOT_FOUND: withGoods({}, (staff, goodsId) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS, merchantId: 'office_nowhere' }),
    ),
    GOODS_RECALLED: withGoods({ status: 'recalled' }, (staff, goodsId) =>
      staff.call('shop.changeGoods', { goodsId, ...GOODS_WORDS }),
    ),
  },
  'shop.turnGoods': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.turnGoods', { goodsId: NOWHERE, to: 'open' }),
    GOODS_RECALLED: withGoods({ status: 'recalled' }, (staff, goodsId) =>
      staff.call('shop.turnGoods', { goodsId, to: 'open' }),
    ),
  },
  'shop.setPrice': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.setPrice', { goodsId: NOWHERE, points: 60, from: '2099-01-01' }),
    GOODS_RECALLED: withGoods({ status: 'recalled' }, (staff, goodsId) =>
      staff.call('shop.setPrice', { goodsId, points: 60, from: '2099-01-01' }),
    ),
    PRICE_DAY_TOO_EARLY: withGoods({}, (staff, goodsId) =>
      staff.call('shop.setPrice', { goodsId, points: 60, from: LONG_AGO }),
    ),
  },
  'shop.recall': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.recall', { goodsId: NOWHERE, batchId: null, reason: REASON }),
    TEXT_REFUSED: withGoods({}, (staff, goodsId) =>
      staff.call('shop.recall', { goodsId, batchId: null, reason: RISKY }),
    ),
    GOODS_RECALLED: withGoods({ status: 'recalled' }, (staff, goodsId) =>
      staff.call('shop.recall', { goodsId, batchId: null, reason: REASON }),
    ),
    BATCH_NOT_FOUND: withGoods({}, (staff, goodsId) =>
      staff.call('shop.recall', { goodsId, batchId: 'move_nowhere', reason: REASON }),
    ),
  },
  'shop.propose': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.propose', { goodsId: NOWHERE, said: CAME }),
    TEXT_REFUSED: withGoods({}, (staff, goodsId) =>
      staff.call('shop.propose', { goodsId, said: { ...CAME, donor: RISKY } }),
    ),
    NO_STOCK_KEPT: proposing({ more: { kind: 'service' } }, CAME),
    GOODS_RECALLED: proposing({ status: 'recalled' }, CAME),
    BEST_BEFORE_PAST: proposing({}, { ...CAME, bestBefore: LONG_AGO }),
    TOO_MANY_BATCHES: withGoods({ onHand: 1 }, (staff, goodsId, world) =>
      whileCrowded(world, goodsId, () => staff.call('shop.propose', { goodsId, said: CAME })),
    ),
    BATCH_NOT_FOUND: withGoods({ onHand: 1 }, (staff, goodsId) =>
      staff.call('shop.propose', {
        goodsId,
        said: { kind: 'loss', quantity: 1, batchId: 'move_nowhere', why: 'spoiled' },
      }),
    ),
    LOSS_TOO_MANY: proposing({ onHand: 1 }, gone(2)),
    STOCK_BELOW_RESERVED: proposing({ onHand: 3, reserved: [2] }, { kind: 'count', counted: 1 }),
  },
  'shop.sign': {
    SLIP_NOT_FOUND: async (world) => (await world.join('staff')).call('shop.sign', { slipId: 'slip_nowhere' }),
    SLIP_NOT_WAITING: async (world) => {
      const [staff, admin] = await world.joinAll('staff', 'admin');
      const { slipId } = await admin.must('shop.propose', { goodsId: await plantGoods(world), said: CAME });
      await staff.must('shop.sign', { slipId });
      return staff.call('shop.sign', { slipId });
    },
    OTHER_HOUSEHOLD_NEEDED: withGoods({}, async (staff, goodsId) => {
      const { slipId } = await staff.must('shop.propose', { goodsId, said: CAME });
      return staff.call('shop.sign', { slipId });
    }),
    SLIP_STALE: async (world) => {
      const [staff, admin] = await world.joinAll('staff', 'admin');
      const goodsId = await plantGoods(world, { onHand: 3 });
      const { slipId } = await admin.must('shop.propose', { goodsId, said: { kind: 'count', counted: 2 } });
      const again = await admin.must('shop.propose', { goodsId, said: { kind: 'count', counted: 2 } });
      await staff.must('shop.sign', { slipId });
      return staff.call('shop.sign', again);
    },
    BEST_BEFORE_PAST: signing({}, { ...CAME, bestBefore: LONG_AGO }),
    TOO_MANY_BATCHES: withGoods({ onHand: 1 }, async (staff, goodsId, world) => {
      const slipId = await plantSlip(world, goodsId, CAME);
      return whileCrowded(world, goodsId, () => staff.call('shop.sign', { slipId }));
    }),
    BATCH_NOT_FOUND: signing({ onHand: 1 }, { ...gone(1), batchId: 'move_nowhere' as MoveId } as Said),
    LOSS_TOO_MANY: signing({ onHand: 1 }, gone(2)),
    STOCK_BELOW_RESERVED: signing({ onHand: 3, reserved: [2] }, gone(2)),
  },
  'shop.drop': {
    SLIP_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.drop', { slipId: 'slip_nowhere', reason: REASON }),
    TEXT_REFUSED: withGoods({}, async (staff, goodsId, world) =>
      staff.call('shop.drop', { slipId: await plantSlip(world, goodsId, CAME), reason: RISKY }),
    ),
    SLIP_NOT_WAITING: withGoods({}, async (staff, goodsId, world) => {
      const slipId = await plantSlip(world, goodsId, CAME);
      await staff.must('shop.drop', { slipId, reason: '数错了' });
      return staff.call('shop.drop', { slipId, reason: '数错了' });
    }),
  },
};
