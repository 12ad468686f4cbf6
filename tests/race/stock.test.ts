import type * as Shop from '../../cloudfunctions/api/shop/index.ts';
import { stockIdOf } from '../../cloudfunctions/api/shop/ids.ts';
import type { withTransaction as WithTransaction } from '../../cloudfunctions/platform/transaction.ts';
import { containerVariables } from '../../localcloud/functions/environment.ts';
import type { GoodsId } from '../../shared/kernel/ids.ts';
import { onHandOf } from '../../shared/shop/stock.ts';
import { plantGoods, plantSlip } from '../contract/refusals/planted-shop.ts';
import { CAME } from '../contract/refusals/a-thing.ts';
import { expectSound } from '../world/invariants.ts';
import { useWorld } from '../world/use-world.ts';
import { codeOf, counted } from './answers.ts';
import { BAD_WEATHER, SEEDS } from './weather.ts';

// Slips are signed through the shipped bundle; what is redeemed calls the helpers of stock in this very process, over the unmodified SDK.
const world = useWorld({ transactionTimeoutMs: 3000 });

type Stock = Pick<typeof Shop, 'reserveStock' | 'unreserveStock' | 'handOut' | 'takeBack'>;
let stock: Stock;
let withTransaction: typeof WithTransaction;
beforeAll(async () => {
  Object.assign(process.env, containerVariables('local-env', 'api'), {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${world().cloud.url}/admin` }),
    SILENCE: 'true',
  });
  // The SDK reads its environment as it loads.
  ({ withTransaction } = await import('../../cloudfunctions/platform/transaction.ts'));
  const { reserveStock, unreserveStock, handOut, takeBack } = await import('../../cloudfunctions/api/shop/index.ts');
  stock = { reserveStock, unreserveStock, handOut, takeBack };
});
afterEach(async () => {
  world().cloud.setFaults({});
  await expectSound(world());
});

type How = 'unreserveStock' | 'handOut' | 'takeBack';
const reserve = (goodsId: GoodsId, cause: string, quantity = 1) =>
  withTransaction(async (transaction, now) => {
    const moved = await stock.reserveStock(transaction, { goodsId, cause, now, quantity });
    return { commit: moved.ok, value: codeOf(moved) };
  });
const settle = (how: How, goodsId: GoodsId, cause: string) =>
  withTransaction(async (transaction, now) => {
    const moved = await stock[how](transaction, { goodsId, cause, now });
    return { commit: moved.ok, value: codeOf(moved) };
  });
const shelfOf = async (goodsId: GoodsId) => {
  const found = await world().db.one('stocks', stockIdOf(goodsId));
  return found && [onHandOf(found), found.reserved];
};
const times = <T>(count: number, act: (index: number) => Promise<T>): Promise<readonly T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)));

test('of fifty who want the last bag at once one gets it, and forty-nine hear that it is gone', async () => {
  const goodsId = await plantGoods(world(), { onHand: 1 });
  const codes = await times(50, (index) => reserve(goodsId, `voucher-${String(index)}`));
  expect(counted(codes)).toEqual({ OUT_OF_STOCK: 49, ok: 1 });
  expect(await shelfOf(goodsId)).toEqual([1, 1]);
});

test('of fifty who want twelve bags at once twelve get one each', async () => {
  const goodsId = await plantGoods(world(), { onHand: 12 });
  const codes = await times(50, (index) => reserve(goodsId, `voucher-${String(index)}`));
  expect(counted(codes)).toEqual({ OUT_OF_STOCK: 38, ok: 12 });
  expect(await shelfOf(goodsId)).toEqual([12, 12]);
});

describe.each(SEEDS)('in bad weather of seed %i', (seed) => {
  test('what is asked again for the same cause moves once', async () => {
    const goodsId = await plantGoods(world(), { onHand: 5 });
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    await times(5, () => reserve(goodsId, 'voucher', 2));
    expect(await shelfOf(goodsId)).toEqual([5, 2]);
    await times(5, () => settle('handOut', goodsId, 'voucher'));
    expect(await shelfOf(goodsId)).toEqual([3, 0]);
    await times(5, () => settle('takeBack', goodsId, 'voucher'));
    expect(await shelfOf(goodsId)).toEqual([5, 0]);
  });

  test('handing out and letting go at once: one of them happens', async () => {
    const goodsId = await plantGoods(world(), { onHand: 2 });
    await reserve(goodsId, 'voucher');
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const codes = await Promise.all([
      settle('handOut', goodsId, 'voucher'),
      settle('unreserveStock', goodsId, 'voucher'),
    ]);
    expect([...codes].sort()).toEqual(['RESERVE_SETTLED', 'ok']);
    expect(await shelfOf(goodsId)).toEqual([codes[0] === 'ok' ? 1 : 2, 0]);
  });

  test('two who sign the same receipt at once bring it in once', async () => {
    const [staff, founder] = [await world().join('staff'), world().founder];
    const goodsId = await plantGoods(world());
    const slipId = await plantSlip(world(), goodsId, CAME);
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const codes = (await Promise.all([staff, founder].map((who) => who.persist('shop.sign', { slipId })))).map(codeOf);
    expect([...codes].sort()).toEqual(['SLIP_NOT_WAITING', 'ok']);
    expect(await shelfOf(goodsId)).toEqual([5, 0]);
  });

  test('a count that would leave one bag and two who want it: nothing is promised that is not there', async () => {
    const staff = await world().join('staff');
    const goodsId = await plantGoods(world(), { onHand: 3 });
    const slipId = await plantSlip(world(), goodsId, { kind: 'count', counted: 1 });
    world().cloud.setFaults({ seed, rules: BAD_WEATHER });
    const [counting, ...buyers] = await Promise.all([
      staff.persist('shop.sign', { slipId }).then(codeOf),
      ...['first', 'second'].map((cause) => reserve(goodsId, cause)),
    ]);
    const got = buyers.filter((code) => code === 'ok').length;
    expect(await shelfOf(goodsId)).toEqual([counting === 'ok' ? 1 : 3, got]);
    expect([counting, got]).toEqual(counting === 'ok' ? ['ok', 1] : ['STOCK_BELOW_RESERVED', 2]);
  });
});
