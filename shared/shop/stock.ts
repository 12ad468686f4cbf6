import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, GoodsId, MoveId, StockId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';

/** Bounds of stock: a quantity is whole, 1 to `quantityMax`; so many batches lie on a shelf at once. */
export const STOCK_LIMITS = { quantityMax: 10_000, batchesMax: 50 } as const;

/** What came at once and is best before the same day. */
export type Batch = {
  /** The movement of its receipt. */
  readonly batchId: MoveId;
  /** Which movement that was: the older go first. */
  readonly since: number;
  /** The last Beijing day on which it may be given; null = it keeps. */
  readonly bestBefore: LocalDate | null;
  /** How many of it are on the shelf, 0 or more. */
  readonly left: number;
  readonly isRecalled: boolean;
};

/** The stock of one thing: what its movements come to (`moves.ts`), written with each of them. */
export type Stock = {
  readonly _id: StockId;
  readonly communityId: CommunityId;
  readonly goodsId: GoodsId;
  /** In the order in which they came; an empty one is left out unless it was called back. */
  readonly batches: readonly Batch[];
  /** Promised and not yet handed out; never more than is on the shelf. */
  readonly reserved: number;
  /** How many movements there were. */
  readonly sequence: number;
  /** The movement of the slip that was signed last, and of the last count; 0 = none. */
  readonly lastSlip: number;
  readonly lastCount: number;
  /** All of it was called back. */
  readonly isRecalled: boolean;
  readonly updatedAt: InstantMs;
};

/** Nothing yet. */
export const emptyStock = (ids: Pick<Stock, '_id' | 'communityId' | 'goodsId'>, now: InstantMs): Stock => ({
  ...ids,
  ...{ batches: [], reserved: 0, sequence: 0, lastSlip: 0, lastCount: 0, isRecalled: false, updatedAt: now },
});

/** How many are on the shelf. */
export const onHandOf = ({ batches }: Pick<Stock, 'batches'>): number =>
  batches.reduce((sum, { left }) => sum + left, 0);

/** Whether a batch may be given on a day. */
export const isBlocked = (stock: Pick<Stock, 'isRecalled'>, batch: Batch, today: LocalDate): boolean =>
  stock.isRecalled || batch.isRecalled || (batch.bestBefore !== null && batch.bestBefore < today);

/** The numbers of stock on one day. */
export type StockNumbers = {
  /** On the shelf (架上). */
  readonly onHand: number;
  /** Promised to somebody (留着). */
  readonly reserved: number;
  /** On the shelf, and past its day or called back. */
  readonly blocked: number;
  /** Can be promised now (能换): on the shelf, not blocked, not promised; never below 0. */
  readonly free: number;
  /** Promised, and not to be had, since what was there is blocked now. */
  readonly short: number;
};

/** The numbers as people see them. Where nothing is blocked, `free` is `onHand` - `reserved`. */
export const numbersOf = (
  stock: Pick<Stock, 'batches' | 'reserved' | 'isRecalled'>,
  today: LocalDate,
): StockNumbers => {
  const onHand = onHandOf(stock);
  const blocked = onHandOf({ batches: stock.batches.filter((batch) => isBlocked(stock, batch, today)) });
  const good = onHand - blocked - stock.reserved;
  return { onHand, reserved: stock.reserved, blocked, free: Math.max(0, good), short: Math.max(0, -good) };
};

/** The last day of what is best before soonest among what may still be given; null where all of it keeps. */
export const soonestOf = (stock: Pick<Stock, 'batches' | 'isRecalled'>, today: LocalDate): LocalDate | null =>
  stock.batches.reduce<LocalDate | null>(
    (soonest, batch) =>
      batch.left > 0 &&
      !isBlocked(stock, batch, today) &&
      batch.bestBefore !== null &&
      batch.bestBefore < (soonest ?? '9')
        ? batch.bestBefore
        : soonest,
    null,
  );
