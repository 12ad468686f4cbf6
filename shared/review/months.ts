import type { LocalMonth } from '../kernel/time.ts';
import type { Review } from './review.ts';
import { undecidedOf, type Tally } from './tally.ts';

/**
 * How the review of one month stands, seen from afar: still to come, going on, never held, nobody said anything, something is undecided, or
 * something became of all that was said.
 */
export const MONTH_STANDS = ['ahead', 'now', 'none', 'quiet', 'undecided', 'decided'] as const;
export type MonthStand = (typeof MONTH_STANDS)[number];

/** One month of one building: households and opinions, never people. */
export type MonthOfBuilding = {
  readonly month: LocalMonth;
  readonly stand: MonthStand;
  /** Households the review speaks of; never fewer than spoke. */
  readonly asked: number;
  readonly spoke: number;
  readonly opinions: number;
  readonly undecided: number;
};

/** What is read of a review for this. */
export type ReviewOfMonth = Pick<Review, 'status' | 'tally' | 'month'>;

/** How one month of a building stands (M-21, M-59); `review` is undefined where none was planned. */
export const monthOfBuilding = (
  review: ReviewOfMonth | undefined,
  month: LocalMonth,
  thisMonth: LocalMonth,
): MonthOfBuilding => {
  if (!review) return { month, stand: month > thisMonth ? 'ahead' : 'none', ...NOTHING };
  return { month, stand: standOf(review, thisMonth), ...countsOf(review.tally) };
};

const NOTHING = { asked: 0, spoke: 0, opinions: 0, undecided: 0 };

const standOf = ({ status, tally, month }: ReviewOfMonth, thisMonth: LocalMonth): MonthStand => {
  if (month >= thisMonth && status !== 'handedOver') return status === 'planned' ? 'ahead' : 'now';
  if (undecidedOf(tally) > 0) return 'undecided';
  return tally.spoke === 0 ? 'quiet' : 'decided';
};

/** Households that moved in after the planning may have spoken too: a part is never more than its whole. */
const countsOf = (tally: Tally) => ({
  asked: Math.max(tally.asked, tally.spoke),
  spoke: tally.spoke,
  opinions: tally.opinions,
  undecided: undecidedOf(tally),
});

/** The sums of one month over several buildings. */
export const monthTogether = (
  months: readonly MonthOfBuilding[],
): Pick<MonthOfBuilding, 'asked' | 'spoke' | 'opinions' | 'undecided'> => {
  const sum = (of: (one: MonthOfBuilding) => number): number => months.reduce((all, one) => all + of(one), 0);
  return {
    asked: sum(({ asked }) => asked),
    spoke: sum(({ spoke }) => spoke),
    opinions: sum(({ opinions }) => opinions),
    undecided: sum(({ undecided }) => undecided),
  };
};
