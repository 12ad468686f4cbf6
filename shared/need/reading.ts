import { fail, ok, type Result } from '../kernel/errors.ts';
import type { HelpingLimits } from './helping-limits.ts';

/** What a helper reads of the requester. */
export type Readable = 'doors' | 'phones';

/** How many flats and numbers one person read for the first time in one Beijing day. */
export type Readings = Readonly<Record<Readable, number>>;
/** Of a day on which nothing was read. */
export const NO_READINGS: Readings = { doors: 0, phones: 0 };

/** One reading more of the day, which nothing holds up: in danger the flat is told at once. */
export const countAnyway = (before: Readings, what: Readable): Readings => ({
  doors: before.doors,
  phones: before.phones,
  [what]: before[what] + 1,
});

/** One reading more of the day. @returns `TOO_MANY_READINGS` where the day's are used up. */
export const countReading = (
  before: Readings,
  what: Readable,
  { readingsPerDayMax }: HelpingLimits,
): Result<Readings, 'TOO_MANY_READINGS'> =>
  before.doors + before.phones >= readingsPerDayMax ? fail('TOO_MANY_READINGS') : ok(countAnyway(before, what));
