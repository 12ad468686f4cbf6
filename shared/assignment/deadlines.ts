import type { InstantMs } from '../kernel/brand.ts';
import { deadlineAfterWorkingDays } from '../kernel/working-days.ts';
import { beijingDay, startOfBeijingDay, type LocalDate } from '../kernel/time.ts';

const HOUR_MS = 60 * 60 * 1000;
/** Offices close at 18:00. */
const DUE_HOUR = 18;

/** How long a matter may take: hours that run at night too, or working days. */
export type Span = { readonly hours: number } | { readonly workingDays: number };

/** 18:00 of a Beijing day: the first instant that is too late for it. */
export const closingOf = (day: LocalDate): InstantMs => (startOfBeijingDay(day) + DUE_HOUR * HOUR_MS) as InstantMs;

/**
 * When a matter that is given at `now` is due: so many hours later, or 18:00 of the last of so many working days. The day on which it is
 * given does not count, as offices reckon; public holidays are data (`public-holidays.ts`).
 */
export const dueAfter = (span: Span, now: InstantMs): InstantMs =>
  'hours' in span
    ? ((now + span.hours * HOUR_MS) as InstantMs)
    : closingOf(deadlineAfterWorkingDays(beijingDay(now), span.workingDays).day);

/** Until when one may object to having got, or to who got, a matter: 18:00 of the next working day. */
export const objectUntil = (givenAt: InstantMs): InstantMs => dueAfter({ workingDays: 1 }, givenAt);
