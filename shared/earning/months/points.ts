import type { Phase, Transfer } from '../../points/transfer.ts';
import { EARNING_CODES, type EarningCode } from '../bounds.ts';
import type { Entries } from '../shares.ts';

/** Whose accounts: of residents and of households as one (`people`), or of merchants. */
export type Holders = 'people' | 'merchant';

/** Transfers of one kind in a stretch of time, summed: by why, by phase, and by whether the account got the points (`isIn`) or gave them. */
export type Moved = {
  readonly code: Transfer['code'];
  readonly phase: Phase;
  readonly of: Holders;
  readonly isIn: boolean;
  readonly entries: number;
  readonly points: number;
};

/** What they did to what accounts hold, set aside or not: what is reserved or let go of stays where it is. */
export const netOf = (moved: readonly Moved[], of: Holders): number =>
  moved.filter((one) => one.of === of).reduce((sum, one) => sum + heldBy(one), 0);

const heldBy = ({ phase, isIn, points }: Moved): number => {
  if (phase === 'reserved' || phase === 'voided') return 0;
  return isIn ? points : 0 - points;
};

/**
 * What points of people did in a month, whole numbers: `started + earned - spent + back - taken - gone = held`. Each but `started` and `held` is 0
 * or more.
 */
export type PointSums = {
  /** What people and households held when the month began, and when it ended: what can be spent and what is set aside. */
  readonly started: number;
  readonly held: number;
  readonly earned: number;
  /** For what was fetched. */
  readonly spent: number;
  /** By corrections, such as for what was brought back to the shop. */
  readonly back: number;
  /** By corrections, and by decisions that could be appealed against. */
  readonly taken: number;
  /** With accounts that ended. */
  readonly gone: number;
};

const pointsOf = (moved: readonly Moved[], isOne: (one: Moved) => boolean): number =>
  moved.filter(isOne).reduce((sum, { points }) => sum + points, 0);

const isEarned = ({ code }: Moved): boolean => (EARNING_CODES as readonly string[]).includes(code);

/** @param moved - all of a month. @param held - what people held when it ended. */
export const pointSums = (moved: readonly Moved[], held: number): PointSums => {
  const people = moved.filter(({ of }) => of === 'people');
  const corrected = (isIn: boolean) => pointsOf(people, (one) => one.code === 'correction' && one.isIn === isIn);
  return {
    ...{ started: held - netOf(moved, 'people'), held, earned: pointsOf(people, isEarned) },
    spent: pointsOf(people, ({ code, phase }) => code === 'redemption' && phase === 'posted'),
    back: corrected(true),
    taken: corrected(false) + pointsOf(people, ({ code }) => code === 'deducted'),
    // What the dead left goes out of one account and into others, but for what nobody took over.
    gone:
      0 -
      netOf(
        people.filter(({ code }) => code === 'account-closed' || code === 'estate'),
        'people',
      ),
  };
};

/** What merchants were owed in a month, what of it was settled, and what they were owed when it ended. */
export type MerchantSums = { readonly due: number; readonly settled: number; readonly held: number };

/** @param held - what the accounts of merchants held when the month ended. What came back is no longer due. */
export const merchantSums = (moved: readonly Moved[], held: number): MerchantSums => {
  const merchants = moved.filter(({ of }) => of === 'merchant');
  const settled = pointsOf(merchants, ({ code }) => code === 'merchant-settled');
  return { due: netOf(moved, 'merchant') + settled, settled, held };
};

/** What was earned by each code, for {@link sourcesOf}. */
export const earnedBy = (moved: readonly Moved[]): readonly Entries[] =>
  EARNING_CODES.map((code: EarningCode) => {
    const of = moved.filter((one) => one.code === code);
    return {
      code,
      entries: of.reduce((sum, { entries }) => sum + entries, 0),
      points: of.reduce((n, { points }) => n + points, 0),
    };
  });
