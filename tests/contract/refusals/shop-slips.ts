import { stockIdOf } from '../../../cloudfunctions/api/shop/ids.ts';
import type { GoodsId, MoveId } from '../../../shared/kernel/ids.ts';
import type { Said } from '../../../shared/shop/slips.ts';
import { STOCK_LIMITS } from '../../../shared/shop/stock.ts';
import { putDocument } from '../../world/insert.ts';
import type { World } from '../../world/world.ts';
import { CAME, LONG_AGO } from './a-thing.ts';
import { RISKY } from './a-need.ts';
import { plantGoods, plantSlip, withGoods } from './planted-shop.ts';
import type { Refusals, Scenario } from './scenario.ts';

const gone = (quantity: number): Said => ({ kind: 'loss', quantity, batchId: null, why: 'missing' });

type How = Parameters<typeof withGoods>[0];
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

type Methods = `shop.${'propose' | 'sign' | 'drop' | 'forgetDonor'}`;
/** Every refusal of what came, what is gone and what was counted. */
export const SLIP_REFUSALS: Refusals<Methods> = {
  'shop.propose': {
    GOODS_NOT_FOUND: async (world) =>
      (await world.join('staff')).call('shop.propose', { goodsId: 'goods_nowhere', said: CAME }),
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
      (await world.join('staff')).call('shop.drop', { slipId: 'slip_nowhere', reason: '数错了' }),
    TEXT_REFUSED: withGoods({}, async (staff, goodsId, world) =>
      staff.call('shop.drop', { slipId: await plantSlip(world, goodsId, CAME), reason: RISKY }),
    ),
    SLIP_NOT_WAITING: withGoods({}, async (staff, goodsId, world) => {
      const slipId = await plantSlip(world, goodsId, CAME);
      await staff.must('shop.drop', { slipId, reason: '数错了' });
      return staff.call('shop.drop', { slipId, reason: '数错了' });
    }),
  },
  'shop.forgetDonor': {
    SLIP_NOT_FOUND: async (world) => (await world.join('staff')).call('shop.forgetDonor', { slipId: 'slip_nowhere' }),
    NOBODY_NAMED: async (world) => {
      const slipId = await plantSlip(world, await plantGoods(world), CAME);
      return (await world.join('staff')).call('shop.forgetDonor', { slipId });
    },
  },
};
