import type { Points } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { PriceId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { Signed } from '../vote/signed.ts';

/** The most that one of anything costs. */
export const PRICE_MAX = 10_000;
/** A price is set at most so many days ahead. */
export const PRICE_DAYS_AHEAD_MAX = 180;

/** One version of a price. It is never edited: what is redeemed names it, and keeps what it cost. */
export type Price = {
  readonly priceId: PriceId;
  /** From 1, in the order in which they were set. */
  readonly number: number;
  /** Whole points for one, 1 to {@link PRICE_MAX}. */
  readonly points: Points;
  /** The first Beijing day on which it holds. It holds until the next one does. */
  readonly from: LocalDate;
  readonly set: Signed;
};

/** The price that holds on a day; undefined before the first. @param prices - at most one that holds and one that follows. */
export const priceOn = (prices: readonly Price[], day: LocalDate): Price | undefined =>
  prices.reduce<Price | undefined>(
    (found, price) => (price.from <= day && (found === undefined || price.number > found.number) ? price : found),
    undefined,
  );

/** The price that follows the one of a day; undefined where none is set. */
export const priceAfter = (prices: readonly Price[], day: LocalDate): Price | undefined =>
  prices.find(({ from }) => from > day);

/**
 * A new version. It takes the place of one that does not hold yet; the one that holds stays until the day before.
 *
 * @param today - the Beijing day on which it is set.
 * @returns the price in force and the new one. `PRICE_DAY_TOO_EARLY` where it would begin in the past, or today although a price holds today, or later than {@link PRICE_DAYS_AHEAD_MAX} days.
 */
export const setPrice = (
  prices: readonly Price[],
  next: Price,
  { today, latest }: { readonly today: LocalDate; readonly latest: LocalDate },
): Result<readonly Price[], 'PRICE_DAY_TOO_EARLY'> => {
  const holds = priceOn(prices, today);
  const isTooEarly = holds ? next.from <= today : next.from < today;
  if (isTooEarly || next.from > latest) return fail('PRICE_DAY_TOO_EARLY');
  return ok(holds ? [holds, next] : [next]);
};
