import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import {
  beijingDay,
  beijingDaysBetween,
  dayNumber,
  startOfBeijingDay,
  type LocalDate,
} from '../../../../../shared/kernel/time.ts';
import { say } from '../../../words/say.ts';
import { clockOf, day } from '../../../words/time.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As many as lie beside each other and under each other without a search. */
const DAYS_SHOWN = 6;
/** How many days later somebody who needs more time may say. */
const LATER = [1, 2, 3, 5, 7, 14] as const;

/** A day by its name: the next ones as people call them. */
export const sayDay = (of: LocalDate, now: InstantMs): string => {
  const ahead = dayNumber(of) - dayNumber(beijingDay(now));
  if (ahead === 0) return say('day.today');
  if (ahead === 1) return say('day.tomorrow');
  if (ahead === 2) return say('day.afterTomorrow');
  return day(startOfBeijingDay(of), now);
};

/** The moment until when something is to be done: its day as people call it, and the clock. */
export const sayUntil = (at: number, now: InstantMs): string =>
  say('assigned.until', { day: sayDay(beijingDay(at as InstantMs), now), clock: clockOf(at as InstantMs) });

/** The day until whose end something is to be done, short. */
export const sayUntilDay = (at: number, now: InstantMs): string =>
  say('status.until', { day: sayDay(beijingDay(at as InstantMs), now) });

/** How late something is that was due, in words. */
export const sayLate = (dueAt: number, now: InstantMs): string => {
  const days = beijingDaysBetween(dueAt as InstantMs, now);
  return days > 0 ? say('status.overdue.days', { n: days }) : say('status.overdue');
};

const daysFrom = (at: InstantMs, ahead: readonly number[]): readonly LocalDate[] =>
  ahead.map((days) => beijingDay((at + days * DAY_MS) as InstantMs));

/** The days by whose end the work can be promised: from today to the deadline, or today alone once it has passed. */
export const daysToPromise = (dueAt: number, now: InstantMs): readonly LocalDate[] => {
  const left = Math.max(0, beijingDaysBetween(now, dueAt as InstantMs));
  const all = Array.from({ length: Math.min(left + 1, DAYS_SHOWN) }, (_, ahead) => ahead);
  return daysFrom(now, all);
};

/** The days that can be asked for when it takes longer: after the deadline, and after today. */
export const daysToAskFor = (dueAt: number, now: InstantMs): readonly LocalDate[] =>
  daysFrom(Math.max(dueAt, now) as InstantMs, LATER);
