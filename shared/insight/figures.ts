import type { LocalMonth } from '../kernel/time.ts';
import { ratesOf, type RateCounts, type Rates } from '../need/after/rates.ts';
import { NEED_KINDS, type NeedKind } from '../need/kinds.ts';
import { sumOf, type CountPeriod, type NeedCounts } from './counts.ts';

/** How many months a plot looks back, the running one included. */
export const MONTHS_SHOWN = 6;

/** The kept counts of one period. */
export type CountRow = NeedCounts & { readonly period: CountPeriod; readonly rates?: RateCounts };

/** What happened in one month; what was said and what was confirmed are two populations, never a share. */
export type MonthFigures = {
  readonly month: LocalMonth;
  readonly said: number;
  readonly confirmed: number;
  /** The three rates of the month. */
  readonly rates: Rates;
};

/** The figures of a building, or of all buildings together. */
export type NeedFigures = {
  /** The oldest first; a month in which nothing happened is there with zeros. */
  readonly months: MonthFigures[];
  /** Unfinished now. Equals the sum of `kinds`. */
  readonly waiting: number;
  /** Those of the waiting that are reported done. */
  readonly awaitingNod: number;
  /** Only kinds of which some wait: the most first, then in the order of the tiles. */
  readonly kinds: { readonly kind: NeedKind; readonly waiting: number }[];
  /** The three rates of all these months together. */
  readonly rates: Rates;
};

/** Adds up what was kept, of one building or of many. Rows of other months are left out. */
export const figuresOf = (rows: readonly CountRow[], months: readonly LocalMonth[]): NeedFigures => {
  const now = rows.filter(({ period }) => period === 'now');
  const kinds = NEED_KINDS.map((kind) => ({ kind, waiting: total(now, ({ waiting }) => waiting?.[kind] ?? 0) }));
  return {
    months: months.map((month) => ({
      month,
      ...happenedIn(rows.filter(({ period }) => period === month)),
      rates: ratesOf(ratesIn(rows, month)),
    })),
    waiting: total(now, ({ waiting }) => sumOf(waiting)),
    awaitingNod: total(now, ({ awaitingNod }) => sumOf(awaitingNod)),
    rates: ratesOf(months.flatMap((month) => ratesIn(rows, month))),
    kinds: kinds.filter(({ waiting }) => waiting > 0).sort((a, b) => b.waiting - a.waiting),
  };
};

const ratesIn = (rows: readonly CountRow[], month: LocalMonth): readonly RateCounts[] =>
  rows.flatMap(({ period, rates }) => (period === month && rates ? [rates] : []));

const happenedIn = (rows: readonly CountRow[]) => ({
  said: total(rows, ({ said }) => sumOf(said)),
  confirmed: total(rows, ({ confirmed }) => sumOf(confirmed)),
});

const total = (rows: readonly CountRow[], of: (row: CountRow) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);
