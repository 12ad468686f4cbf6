import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { GoodsId, MoveId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import type { Move } from '../../../shared/shop/moves.ts';
import * as reserving from '../../../shared/shop/reserving.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { moveIdOf, stockIdOf } from './ids.ts';
import { moveOnce } from './move-once.ts';

/** What is redeemed, and when: `cause` is the id of what promised it, and the same for all that becomes of it. `now` is that of the transaction. */
type For = { readonly goodsId: GoodsId; readonly cause: string; readonly now: InstantMs };
const NOBODY_SIGNS = { why: null, signed: [] } as const;

/**
 * Promises some of a thing, in the transaction of what it is promised for. Asked again for the same cause it moves nothing.
 *
 * @param quantity - whole, 1 or more. @returns `NO_STOCK_KEPT` for a service, which needs none; `OUT_OF_STOCK` where fewer are free.
 */
export const reserveStock = (
  transaction: Transaction,
  { goodsId, cause, now, quantity }: For & { readonly quantity: number },
): Promise<Result<Move, 'NO_STOCK_KEPT' | 'OUT_OF_STOCK'>> =>
  moveOnce(transaction, { goodsId, slot: 'reserve', cause, ...NOBODY_SIGNS }, now, (stock, { today }) =>
    reserving.reserve(stock, quantity, today),
  );

/** Lets go of what a cause promised. @returns `RESERVE_SETTLED` where it promised nothing, or it was handed out. */
export const unreserveStock = async (
  transaction: Transaction,
  { goodsId, cause, now }: For,
): Promise<Result<Move, 'NO_STOCK_KEPT' | 'RESERVE_SETTLED'>> => {
  const promise = await transaction.get('stockMoves', moveIdOf(goodsId, 'reserve', cause));
  if (!promise) return fail('RESERVE_SETTLED');
  const of = { goodsId, slot: 'settle', cause, ...NOBODY_SIGNS } as const;
  const moved = await moveOnce<never>(transaction, of, now, () => ok(reserving.unreserve(promise)));
  return settledAs('unreserve', moved);
};

/**
 * Hands out what a cause promised, what is best before soonest first.
 *
 * @returns `RESERVE_SETTLED` where it promised nothing, or that was let go of; `BATCH_BLOCKED` where what is left is past its day or called back.
 */
export const handOut = async (
  transaction: Transaction,
  { goodsId, cause, now }: For,
): Promise<Result<Move, 'NO_STOCK_KEPT' | 'RESERVE_SETTLED' | 'BATCH_BLOCKED'>> => {
  const promise = await transaction.get('stockMoves', moveIdOf(goodsId, 'reserve', cause));
  if (!promise) return fail('RESERVE_SETTLED');
  const moved = await moveOnce(transaction, { goodsId, slot: 'settle', cause, ...NOBODY_SIGNS }, now, (stock, at) =>
    reserving.handOut(stock, promise, at.today),
  );
  return settledAs('handOut', moved);
};

/** True where what a cause promised could be handed out now; of a service always. */
export const mayHandOut = async (transaction: Transaction, { goodsId, cause, now }: For): Promise<boolean> => {
  const promise = await transaction.get('stockMoves', moveIdOf(goodsId, 'reserve', cause));
  const stock = await transaction.get('stocks', stockIdOf(goodsId));
  return !promise || !stock || reserving.handOut(stock, promise, beijingDay(now)).ok;
};

/** Takes back what a cause was handed out, into the batches it came from. @returns `RESERVE_SETTLED` where nothing was. */
export const takeBack = async (
  transaction: Transaction,
  { goodsId, cause, now }: For,
): Promise<Result<Move, 'NO_STOCK_KEPT' | 'RESERVE_SETTLED'>> => {
  const given = await transaction.get('stockMoves', moveIdOf(goodsId, 'settle', cause));
  if (given?.kind !== 'handOut') return fail('RESERVE_SETTLED');
  const of = { goodsId, slot: 'takeBack', cause, ...NOBODY_SIGNS } as const;
  return moveOnce<never>(transaction, of, now, () => ok(reserving.takeBack(given)));
};

/** The batches that a cause was handed out from; none where nothing was. */
export const batchesGiven = async (
  transaction: Transaction,
  goodsId: GoodsId,
  cause: string,
): Promise<readonly MoveId[]> => {
  const given = await transaction.get('stockMoves', moveIdOf(goodsId, 'settle', cause));
  return given?.kind === 'handOut' ? given.batches.map(({ batchId }) => batchId) : [];
};

/** What settled it before may have been the other of the two. */
const settledAs = <E extends ErrorCode>(
  kind: Move['kind'],
  moved: Result<Move, E>,
): Result<Move, E | 'RESERVE_SETTLED'> => (moved.ok && moved.value.kind !== kind ? fail('RESERVE_SETTLED') : moved);

/** The same of several causes, outside a transaction: of those that were handed out. */
export const batchesGivenFor = async (
  goodsId: GoodsId,
  causes: readonly string[],
): Promise<ReadonlyMap<string, readonly MoveId[]>> => {
  if (causes.length === 0) return new Map();
  const ids = causes.map((cause) => moveIdOf(goodsId, 'settle', cause));
  const moves = await findDocuments('stockMoves', { _id: command.in(ids) }, { limit: ids.length });
  return new Map(
    moves.flatMap(({ kind, cause, batches }) =>
      kind === 'handOut' ? [[cause, batches.map(({ batchId }) => batchId)] as const] : [],
    ),
  );
};
