import { addDays } from '../kernel/calendar.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { LocalDate } from '../kernel/time.ts';
import { FESTIVAL_LIMITS } from './festival-limits.ts';

/** A festival of the people who live here that no calendar places: entered anew for each year. */
export type OwnFestival = {
  readonly festivalId: string;
  readonly name: string;
  readonly from: LocalDate;
  /** The last day. */
  readonly to: LocalDate;
};

/** All days of some festivals, each once. */
export const daysOfFestivals = (festivals: readonly OwnFestival[]): readonly { readonly day: LocalDate }[] =>
  [...new Set(festivals.flatMap(daysOfOne))].map((day) => ({ day }));

const daysOfOne = ({ from, to }: OwnFestival): readonly LocalDate[] =>
  Array.from({ length: FESTIVAL_LIMITS.daysMax }, (_, at) => addDays(from, at)).filter((day) => day <= to);

/** Those that are not over before a day; what is over is not kept. */
export const festivalsFrom = (festivals: readonly OwnFestival[], today: LocalDate): readonly OwnFestival[] =>
  festivals.filter(({ to }) => to >= today);

/**
 * Adds a festival, in the order of their days; one of the same name and first day takes the place of what stood there.
 *
 * @returns in this order: `DAY_NOT_POSSIBLE` (over, ends before it begins, longer than ten days, or more than a year and a half ahead),
 *   `TOO_MANY_FESTIVALS`.
 */
export const addFestival = (
  festivals: readonly OwnFestival[],
  festival: OwnFestival,
  today: LocalDate,
): Result<readonly OwnFestival[], 'DAY_NOT_POSSIBLE' | 'TOO_MANY_FESTIVALS'> => {
  const { from, to, festivalId } = festival;
  const isPossible =
    from <= to &&
    to >= today &&
    from <= addDays(today, FESTIVAL_LIMITS.aheadDaysMax) &&
    to < addDays(from, FESTIVAL_LIMITS.daysMax);
  if (!isPossible) return fail('DAY_NOT_POSSIBLE');
  const others = festivalsFrom(festivals, today).filter((one) => one.festivalId !== festivalId);
  if (others.length >= FESTIVAL_LIMITS.keptMax) return fail('TOO_MANY_FESTIVALS');
  return ok([...others, festival].sort((a, b) => (a.from < b.from ? -1 : 1)));
};
