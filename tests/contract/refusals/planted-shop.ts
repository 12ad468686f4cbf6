import { goodsIdOf, moveIdOf, priceIdOf, slipIdOf, stockIdOf } from '../../../cloudfunctions/api/shop/ids.ts';
import { goodsDocument, slipDocument, stockDocument } from '../../../cloudfunctions/api/shop/record.ts';
import { digest } from '../../../cloudfunctions/platform/digest.ts';
import type { InstantMs, Points } from '../../../shared/kernel/brand.ts';
import type { CommunityId, EventId, GoodsId, HouseholdId, ResidentId, SlipId } from '../../../shared/kernel/ids.ts';
import { beijingDay, type LocalDate } from '../../../shared/kernel/time.ts';
import type { Goods } from '../../../shared/shop/goods.ts';
import { applyChange, type Change, type Move } from '../../../shared/shop/moves.ts';
import type { Said, Slip } from '../../../shared/shop/slips.ts';
import { emptyStock, onHandOf, type Stock } from '../../../shared/shop/stock.ts';
import { insertDocuments } from '../../world/insert.ts';
import type { Resident, World } from '../../world/world.ts';
import type { Scenario } from './scenario.ts';

let planted = 0;
const nextEvent = (): EventId => {
  planted += 1;
  return `event_${digest('planted-shop', String(planted))}` as EventId;
};
const COMMUNITY = 'community_test' as CommunityId;
/** An administrator who keeps the shop with the staff, of another household. */
const OTHER_KEEPER = 'resident_test_r209' as ResidentId;

type How = {
  /** How many came. */
  readonly onHand?: number;
  readonly bestBefore?: LocalDate | null;
  /** Promised to one cause each, so many. */
  readonly reserved?: readonly number[];
  readonly more?: Partial<Omit<Goods, 'status'>>;
  readonly status?: 'open' | 'hidden' | 'recalled';
};

/** Bags of rice at 60 points, on show. */
export const plantGoods = async (world: World, how: How = {}): Promise<GoodsId> => {
  const now = world.cloud.clock.now() as InstantMs;
  const goodsId = goodsIdOf(nextEvent());
  const goods = goodsOf(goodsId, how, now);
  await insertDocuments(world.cloud.url, 'goods', [goodsDocument(goods)]);
  if (goods.kind === 'service') return goodsId;
  const { stock, moves } = shelfOf(goodsId, how, now);
  await insertDocuments(world.cloud.url, 'stocks', [stockDocument(undefined, stock, now)]);
  await insertDocuments(
    world.cloud.url,
    'stockMoves',
    moves.map((move) => ({ ...move, schema: 1, createdAt: now })),
  );
  return goodsId;
};

const signedAt = (at: InstantMs) => ({ id: OTHER_KEEPER, name: '办事的人', at });
const goodsOf = (_id: GoodsId, { more = {}, status = 'open' }: How, now: InstantMs): Goods => {
  const price = {
    priceId: priceIdOf(_id, 1),
    number: 1,
    points: 60 as Points,
    from: beijingDay(now),
    set: signedAt(now),
  };
  const facts = {
    ...{ _id, communityId: COMMUNITY, kind: 'item' as const, name: '大米', size: '5 公斤', unit: '袋' },
    ...{ category: 'food' as const, picture: 'rice' as const, limitPerMonth: null, sound: null, photo: null },
    ...{ merchant: null, prices: [price], priceVersions: 1, createdAt: now, updatedAt: now },
    ...more,
  };
  return status === 'recalled'
    ? { ...facts, status, reason: '米里有虫', recalled: signedAt(now) }
    : { ...facts, status };
};

const shelfOf = (goodsId: GoodsId, { onHand = 0, bestBefore = null, reserved = [], status }: How, now: InstantMs) => {
  let stock: Stock = emptyStock({ _id: stockIdOf(goodsId), communityId: COMMUNITY, goodsId }, now);
  const moves: Move[] = [];
  const move = (change: Change, _id: Move['_id'], cause: string) => {
    const moved = applyChange(stock, change, { _id, cause, why: null, signed: [], at: now });
    stock = moved.stock;
    moves.push(moved.move);
  };
  if (onHand > 0) {
    const batchId = batchOf(goodsId);
    const batches = [{ batchId, since: 1, bestBefore, by: onHand }];
    move({ kind: 'receipt', quantity: onHand, batches, reservedBy: 0 }, batchId, 'planted');
  }
  for (const [index, quantity] of reserved.entries()) {
    const cause = `planted-${String(index)}`;
    move({ kind: 'reserve', quantity, batches: [], reservedBy: quantity }, moveIdOf(goodsId, 'reserve', cause), cause);
  }
  if (status === 'recalled')
    move(
      { kind: 'recall', quantity: onHand, batches: [], reservedBy: 0, recalls: null },
      moveIdOf(goodsId, 'recall', goodsId),
      goodsId,
    );
  return { stock, moves };
};
/** The one batch of planted goods. */
const batchOf = (goodsId: GoodsId) => moveIdOf(goodsId, 'slip', 'planted');

/** A slip that somebody else than the staff wrote, and that waits. @param at - which movements there were then; those there are unless told. */
export const plantSlip = async (
  world: World,
  goodsId: GoodsId,
  said: Said,
  { more = {} }: { readonly more?: Partial<Pick<Slip, 'sequence' | 'proposed' | 'householdId'>> } = {},
): Promise<SlipId> => {
  const now = world.cloud.clock.now() as InstantMs;
  const stock = await world.db.one('stocks', stockIdOf(goodsId));
  if (!stock) throw new Error('nothing to write a slip of');
  const keeper = await world.db.one('residents', OTHER_KEEPER);
  const slip: Slip = {
    ...{ _id: slipIdOf(nextEvent()), communityId: COMMUNITY, goodsId, said, booked: onHandOf(stock) },
    ...{ sequence: stock.sequence, proposed: signedAt(now), createdAt: now, status: 'waiting' },
    householdId: keeper?.householdId ?? ('household_none' as HouseholdId),
    ...more,
  };
  await insertDocuments(world.cloud.url, 'stockSlips', [slipDocument(slip)]);
  return slip._id;
};

/** The staff does something with planted goods. */
export const withGoods =
  (how: How, act: (staff: Resident, goodsId: GoodsId, world: World) => Promise<unknown>): Scenario =>
  async (world) =>
    act(await world.join('staff'), await plantGoods(world, how), world);
