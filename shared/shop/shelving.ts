import { fail, ok, type Result } from '../kernel/errors.ts';
import type { MoveId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { Change } from './moves.ts';
import { soonestFirst, takeFrom } from './reserving.ts';
import { isBlocked, onHandOf, STOCK_LIMITS, type Batch, type Stock } from './stock.ts';

/** Why the shelf cannot be as a slip says. */
export type StockRefusal =
  /** Food that came is past its last day already. */
  | 'BEST_BEFORE_PAST'
  /** {@link STOCK_LIMITS} batches lie there: the books must be cleared of old ones first. */
  | 'TOO_MANY_BATCHES'
  | 'BATCH_NOT_FOUND'
  /** More is said to be gone than the books have. */
  | 'LOSS_TOO_MANY'
  /** Fewer would be left than are promised: promises are let go of first. */
  | 'STOCK_BELOW_RESERVED';

type New = { readonly today: LocalDate; readonly batchId: MoveId };

/** What came is a batch of its own. */
export const receiptChange = (
  stock: Stock,
  { quantity, bestBefore }: { readonly quantity: number; readonly bestBefore: LocalDate | null },
  { today, batchId }: New,
): Result<Change, 'BEST_BEFORE_PAST' | 'TOO_MANY_BATCHES'> => {
  if (bestBefore !== null && bestBefore < today) return fail('BEST_BEFORE_PAST');
  if (stock.batches.length >= STOCK_LIMITS.batchesMax) return fail('TOO_MANY_BATCHES');
  const batch = { batchId, since: stock.sequence + 1, bestBefore, by: quantity };
  return ok({ kind: 'receipt', quantity, batches: [batch], reservedBy: 0 });
};

/** What is gone is taken from the batch named, or from those best before soonest, blocked ones among them. */
export const lossChange = (
  stock: Stock,
  { quantity, batchId }: { readonly quantity: number; readonly batchId: MoveId | null },
): Result<Change, 'BATCH_NOT_FOUND' | 'LOSS_TOO_MANY' | 'STOCK_BELOW_RESERVED'> => {
  const from = stock.batches.filter((batch) => batchId === null || batch.batchId === batchId);
  if (batchId !== null && from.length === 0) return fail('BATCH_NOT_FOUND');
  if (onHandOf({ batches: from }) < quantity) return fail('LOSS_TOO_MANY');
  if (onHandOf(stock) - quantity < stock.reserved) return fail('STOCK_BELOW_RESERVED');
  return ok({ kind: 'loss', quantity, batches: takeFrom(soonestFirst(from), quantity), reservedBy: 0 });
};

/**
 * What was counted less what the books had then is added to what they have now: what was handed out in between stays handed out.
 * Which batch it is about nobody knows, so it is taken as the worse for what can be given: what is missing is of those that can, and what is too
 * much is best before soonest.
 */
export const countChange = (
  stock: Stock,
  { by, today, batchId }: New & { readonly by: number },
): Result<Change, 'STOCK_BELOW_RESERVED'> => {
  if (onHandOf(stock) + by < stock.reserved) return fail('STOCK_BELOW_RESERVED');
  const change = { kind: 'count', quantity: Math.abs(by), reservedBy: 0 } as const;
  if (by === 0) return ok({ ...change, batches: [] });
  const isOut = (batch: Batch): boolean => isBlocked(stock, batch, today);
  const [good, blocked] = [stock.batches.filter((one) => !isOut(one)), stock.batches.filter(isOut)];
  if (by < 0) return ok({ ...change, batches: takeFrom([...soonestFirst(good), ...soonestFirst(blocked)], -by) });
  const { bestBefore, ...where } = soonestFirst(good)[0] ?? { batchId, since: stock.sequence + 1, bestBefore: null };
  return ok({ ...change, batches: [{ batchId: where.batchId, since: where.since, bestBefore, by }] });
};

/** Calls back one batch, or everything. @returns `BATCH_NOT_FOUND` where there is no such batch. Calling back what is called back changes nothing. */
export const recallChange = (stock: Stock, batchId: MoveId | null): Result<Change, 'BATCH_NOT_FOUND'> => {
  const called = stock.batches.filter((batch) => batchId === null || batch.batchId === batchId);
  if (batchId !== null && called.length === 0) return fail('BATCH_NOT_FOUND');
  return ok({ kind: 'recall', quantity: onHandOf({ batches: called }), batches: [], reservedBy: 0, recalls: batchId });
};
