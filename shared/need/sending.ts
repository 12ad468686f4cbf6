import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { beijingDay, type LocalDate } from '../kernel/time.ts';
import type { HelpingLimits } from './helping-limits.ts';

/** What one person sends of which there is an end. `danger` stands apart from the other needs: what was said before holds it up the less. */
export type Sent = 'needs' | 'danger' | 'notices' | 'codes' | 'uploads';

/** What one person sent of one thing in the hour and on the Beijing day in which they last did. */
export type SentLately = {
  /** Hours since 1970: every hour of the clock begins anew. */
  readonly hour: number;
  readonly inHour: number;
  readonly day: LocalDate;
  readonly onDay: number;
};

const HOUR_MS = 3_600_000;

const boundsOf = (limits: HelpingLimits): Readonly<Record<Sent, { readonly hour: number; readonly day: number }>> => ({
  needs: { hour: limits.needsPerHourMax, day: limits.needsPerDayMax },
  danger: { hour: limits.dangersPerHourMax, day: limits.dangersPerDayMax },
  notices: { hour: limits.noticesPerHourMax, day: limits.noticesPerDayMax },
  codes: { hour: limits.codesPerHourMax, day: limits.codesPerDayMax },
  uploads: { hour: limits.uploadsPerHourMax, day: limits.uploadsPerDayMax },
});

/**
 * One thing more that somebody sends.
 *
 * @param before - null where they never sent one.
 * @returns `SENT_TOO_MUCH` where those of the hour or of the day are used up.
 */
export const sendOne = (
  before: SentLately | null,
  what: Sent,
  limits: HelpingLimits,
  now: InstantMs,
): Result<SentLately, 'SENT_TOO_MUCH'> => {
  const [hour, day] = [Math.floor(now / HOUR_MS), beijingDay(now)];
  const inHour = before?.hour === hour ? before.inHour : 0;
  const onDay = before?.day === day ? before.onDay : 0;
  const bounds = boundsOf(limits)[what];
  if (inHour >= bounds.hour || onDay >= bounds.day) return fail('SENT_TOO_MUCH');
  return ok({ hour, inHour: inHour + 1, day, onDay: onDay + 1 });
};
