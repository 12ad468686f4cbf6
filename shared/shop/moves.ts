import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId, GoodsId, MoveId } from '../kernel/ids.ts';
import type { Signed } from '../vote/signed.ts';
import type { Loss, Source } from './said-why.ts';
import { onHandOf, type Batch, type Stock } from './stock.ts';

/** Why stock moves. `receipt`, `loss` and `count` come from slips that two people signed; the others from what is redeemed, but for `recall`. */
export const MOVE_KINDS = [
  ...(['receipt', 'loss', 'count'] as const),
  ...(['reserve', 'unreserve', 'handOut', 'takeBack', 'recall'] as const),
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

/** What a movement does to one batch; it says enough of the batch for one that is empty, and gone from the list, to come back. */
export type BatchChange = Pick<Batch, 'batchId' | 'since' | 'bestBefore'> & {
  /** How many more lie there; below 0 = fewer. */
  readonly by: number;
};

/** What is decided of stock before it is written: nothing else of it changes. */
export type Change = {
  readonly kind: MoveKind;
  /** How many it is about: 1 or more; of a count how many more or fewer were there, and of a recall how many lie there: 0 or more. */
  readonly quantity: number;
  readonly batches: readonly BatchChange[];
  /** How many more are promised; below 0 = fewer. */
  readonly reservedBy: number;
  /** The batch that is called back; null = all of it. Left out of everything but a recall. */
  readonly recalls?: MoveId | null;
};

/** One movement of stock. It is only ever added (M-39): the stock is what its movements come to, and what is wrong is put right by a further one. */
export type Move = Change & {
  readonly _id: MoveId;
  readonly communityId: CommunityId;
  readonly goodsId: GoodsId;
  /** What it comes from: a slip, or what was redeemed. The same cause moves the same goods once. */
  readonly cause: string;
  /** Which movement of the goods it is, from 1. */
  readonly sequence: number;
  /** On the shelf and promised, once it was done. */
  readonly onHand: number;
  readonly reserved: number;
  /** Where what came is from, or why it is gone; null of every other kind. */
  readonly why: Source | Loss | null;
  /** Who answers for it, in the order in which they signed; nobody for what is redeemed, whose record names them. */
  readonly signed: readonly Signed[];
  readonly at: InstantMs;
};

/** A movement and the stock after it. */
export type Moved = { readonly stock: Stock; readonly move: Move };
type Of = Pick<Move, '_id' | 'cause' | 'why' | 'signed' | 'at'>;

const isSlip = ({ kind }: Change): boolean => kind === 'receipt' || kind === 'loss' || kind === 'count';

/** Writes what was decided. @throws {RangeError} if it would leave less than is promised, or less than nothing in a batch: whoever decided is wrong. */
export const applyChange = (stock: Stock, change: Change, of: Of): Moved => {
  const sequence = stock.sequence + 1;
  const batches = changed(stock.batches, change);
  const reserved = stock.reserved + change.reservedBy;
  const onHand = onHandOf({ batches });
  if (reserved < 0 || reserved > onHand || batches.some(({ left }) => left < 0))
    throw new RangeError(`${stock._id}: ${String(reserved)} promised of ${String(onHand)}`);
  return {
    stock: {
      ...stock,
      batches: batches.filter(({ left, isRecalled }) => left > 0 || isRecalled),
      ...{ reserved, sequence, updatedAt: of.at },
      lastSlip: isSlip(change) ? sequence : stock.lastSlip,
      lastCount: change.kind === 'count' ? sequence : stock.lastCount,
      isRecalled: stock.isRecalled || change.recalls === null,
    },
    move: {
      ...change,
      ...{ _id: of._id, communityId: stock.communityId, goodsId: stock.goodsId, cause: of.cause },
      ...{ sequence, onHand, reserved, why: of.why, signed: of.signed, at: of.at },
    },
  };
};

const changed = (before: readonly Batch[], { batches, recalls }: Change): readonly Batch[] => {
  const after = new Map(before.map((batch) => [batch.batchId, batch]));
  for (const { by, ...facts } of batches) {
    const batch = after.get(facts.batchId) ?? { ...facts, left: 0, isRecalled: false };
    after.set(facts.batchId, { ...batch, left: batch.left + by });
  }
  const called = recalls ? after.get(recalls) : undefined;
  if (called) after.set(called.batchId, { ...called, isRecalled: true });
  return [...after.values()].sort((one, other) => one.since - other.since);
};

/** The stock that movements come to. @param moves - all of one thing, in the order of their sequence. */
export const foldMoves = (empty: Stock, moves: readonly Move[]): Stock =>
  moves.reduce((stock, move) => {
    const { kind, quantity, batches, reservedBy, recalls } = move;
    const change = { kind, quantity, batches, reservedBy, ...(recalls === undefined ? {} : { recalls }) };
    return applyChange(stock, change, move).stock;
  }, empty);
