import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, GoodsId, HouseholdId, MoveId, SlipId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { Signed } from '../vote/signed.ts';
import type { Change } from './moves.ts';
import type { Loss, Source } from './said-why.ts';
import { countChange, lossChange, receiptChange, type StockRefusal } from './shelving.ts';
import { onHandOf, type Stock } from './stock.ts';

/** Bounds of words on a slip, in UTF-16 units. */
export const SLIP_WORDS = { donorLengthMin: 1, donorLengthMax: 20, reasonLengthMin: 2, reasonLengthMax: 60 } as const;

/** What somebody says of the shelf. */
export type Said =
  | {
      readonly kind: 'receipt';
      readonly quantity: number;
      readonly bestBefore: LocalDate | null;
      readonly source: Source;
      /** Who gave it, by the name they agreed to be thanked by; null = nobody is named, and nothing of them is kept. */
      readonly donor: string | null;
    }
  | {
      readonly kind: 'loss';
      readonly quantity: number;
      /** Of which batch; null = of those best before soonest. */
      readonly batchId: MoveId | null;
      readonly why: Loss;
    }
  | { readonly kind: 'count'; readonly counted: number };

/** A slip: one person wrote it, another signs it or drops it. Nothing moves before. */
export type Slip = {
  readonly _id: SlipId;
  readonly communityId: CommunityId;
  readonly goodsId: GoodsId;
  readonly said: Said;
  /** What the books had then on the shelf, and after how many movements. */
  readonly booked: number;
  readonly sequence: number;
  readonly proposed: Signed;
  /** The household of whoever proposed it: nobody of it signs. */
  readonly householdId: HouseholdId;
  readonly createdAt: InstantMs;
} & SlipState;
/** How a slip stands. */
export type SlipState =
  | { readonly status: 'waiting' }
  | { readonly status: 'signed'; readonly signed: Signed }
  | { readonly status: 'dropped'; readonly dropped: Signed; readonly reason: string };
/** All states, for the wire. */
export const SLIP_STATUSES = ['waiting', 'signed', 'dropped'] as const satisfies readonly Slip['status'][];

type Proposing = Pick<Slip, '_id' | 'proposed' | 'householdId'>;

/**
 * Somebody writes a slip. What could not be signed as the shelf stands now is refused at once.
 *
 * @returns refused as {@link StockRefusal} says.
 */
export const proposeSlip = (stock: Stock, said: Said, by: Proposing, today: LocalDate): Result<Slip, StockRefusal> => {
  const possible = changeOf(stock, said, { today, booked: onHandOf(stock), batchId: NOT_YET });
  if (!possible.ok) return possible;
  const { communityId, goodsId, sequence } = stock;
  return ok({
    ...by,
    ...{ communityId, goodsId, said, booked: onHandOf(stock), sequence },
    ...{ createdAt: by.proposed.at, status: 'waiting' },
  });
};
const NOT_YET = 'move_not-yet' as MoveId;

/**
 * A second person of another household signs, and the stock moves. A count speaks of one moment: it is stale once another slip was signed
 * after it was written, and so is a slip that was written before the last count, which saw the shelf with or without what it tells of.
 *
 * @param batchId - the id that the movement will have. @param signer.householdId - where whoever signs lives.
 * @returns the slip and what moves. Refused in this order: `SLIP_NOT_WAITING`, `OTHER_HOUSEHOLD_NEEDED`, `SLIP_STALE`, then as {@link StockRefusal} says.
 */
export const signSlip = (
  slip: Slip,
  stock: Stock,
  signer: { readonly signed: Signed; readonly householdId: HouseholdId },
  { today, batchId }: { readonly today: LocalDate; readonly batchId: MoveId },
): Result<
  { readonly slip: Slip; readonly change: Change },
  'SLIP_NOT_WAITING' | 'OTHER_HOUSEHOLD_NEEDED' | 'SLIP_STALE' | StockRefusal
> => {
  if (slip.status !== 'waiting') return fail('SLIP_NOT_WAITING');
  if (!maySign(slip, signer.signed.id, signer.householdId)) return fail('OTHER_HOUSEHOLD_NEEDED');
  if (isStale(slip, stock)) return fail('SLIP_STALE');
  const change = changeOf(stock, slip.said, { today, booked: slip.booked, batchId });
  if (!change.ok) return change;
  return ok({ slip: { ...slip, status: 'signed', signed: signer.signed }, change: change.value });
};

/** True for whoever may sign: neither who wrote it nor anybody of their household. */
export const maySign = (
  slip: Pick<Slip, 'proposed' | 'householdId'>,
  id: Signed['id'],
  householdId: HouseholdId,
): boolean => slip.proposed.id !== id && slip.householdId !== householdId;

/** True for a slip that tells of a shelf that is no more: it is written anew. */
export const isStale = ({ said, sequence }: Pick<Slip, 'said' | 'sequence'>, stock: Stock): boolean =>
  said.kind === 'count' ? stock.lastSlip > sequence : stock.lastCount > sequence;

/** Whoever wrote it takes it back, or somebody else refuses it. @returns `SLIP_NOT_WAITING` */
export const dropSlip = (slip: Slip, dropped: Signed, reason: string): Result<Slip, 'SLIP_NOT_WAITING'> =>
  slip.status === 'waiting' ? ok({ ...slip, status: 'dropped', dropped, reason }) : fail('SLIP_NOT_WAITING');

/** Whoever gave it does not want to be named any more: nothing of them is kept. @returns `NOBODY_NAMED` where nobody is. */
export const forgetDonor = (slip: Slip): Result<Slip, 'NOBODY_NAMED'> =>
  slip.said.kind === 'receipt' && slip.said.donor !== null
    ? ok({ ...slip, said: { ...slip.said, donor: null } })
    : fail('NOBODY_NAMED');

type At = { readonly today: LocalDate; readonly booked: number; readonly batchId: MoveId };
const changeOf = (stock: Stock, said: Said, { today, booked, batchId }: At): Result<Change, StockRefusal> => {
  switch (said.kind) {
    case 'receipt':
      return receiptChange(stock, said, { today, batchId });
    case 'loss':
      return lossChange(stock, said);
    case 'count':
      return countChange(stock, { by: said.counted - booked, today, batchId });
  }
};
