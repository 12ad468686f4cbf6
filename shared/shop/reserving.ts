import { fail, ok, type Result } from '../kernel/errors.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { BatchChange, Change, Move } from './moves.ts';
import { isBlocked, numbersOf, type Batch, type Stock } from './stock.ts';

/** Those best before soonest first, and of those that keep the oldest first. */
export const soonestFirst = (batches: readonly Batch[]): readonly Batch[] =>
  [...batches].sort((one, other) => {
    const [first, second] = [one.bestBefore ?? '9', other.bestBefore ?? '9'];
    return first === second ? one.since - other.since : first < second ? -1 : 1;
  });

/** Takes so many from batches in their order; fewer where there are not enough. */
export const takeFrom = (batches: readonly Batch[], quantity: number): readonly BatchChange[] => {
  let missing = quantity;
  return batches.flatMap(({ batchId, since, bestBefore, left }) => {
    const by = Math.min(left, missing);
    missing -= by;
    return by === 0 ? [] : [{ batchId, since, bestBefore, by: -by }];
  });
};

/** Promises some of it. @param quantity - whole, 1 or more. @returns `OUT_OF_STOCK` where fewer are free that day. */
export const reserve = (stock: Stock, quantity: number, today: LocalDate): Result<Change, 'OUT_OF_STOCK'> =>
  quantity >= 1 && numbersOf(stock, today).free >= quantity
    ? ok({ kind: 'reserve', quantity, batches: [], reservedBy: quantity })
    : fail('OUT_OF_STOCK');

/** Lets go of what was promised. @param promise - the movement that promised it. */
export const unreserve = ({ quantity }: Pick<Move, 'quantity'>): Change => ({
  ...{ kind: 'unreserve', quantity, batches: [], reservedBy: -quantity },
});

/** Hands out what was promised, what is best before soonest first. @returns `BATCH_BLOCKED` where what is left is past its day or called back: the promise stands, and can be let go of. */
export const handOut = (
  stock: Stock,
  { quantity }: Pick<Move, 'quantity'>,
  today: LocalDate,
): Result<Change, 'BATCH_BLOCKED'> => {
  const good = stock.batches.filter((batch) => !isBlocked(stock, batch, today));
  const batches = takeFrom(soonestFirst(good), quantity);
  const taken = batches.reduce((sum, { by }) => sum - by, 0);
  return taken < quantity ? fail('BATCH_BLOCKED') : ok({ kind: 'handOut', quantity, batches, reservedBy: -quantity });
};

/** Takes back what was handed out, into the batches it came from; one that is past its day or called back meanwhile stays blocked. @param given - the movement that handed it out. */
export const takeBack = ({ quantity, batches }: Pick<Move, 'quantity' | 'batches'>): Change => ({
  ...{ kind: 'takeBack', quantity, reservedBy: 0 },
  batches: batches.map((one) => ({ ...one, by: -one.by })),
});
