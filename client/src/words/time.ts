import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingClock, beijingDaysBetween } from '../../../shared/kernel/time.ts';
import { say } from './say.ts';

const MINUTE_MS = 60_000;

/** When something was, as a neighbour would say it, on the clock of Beijing. */
export const when = (at: number, now: InstantMs): string => {
  const instant = at as InstantMs;
  const ago = now - instant;
  if (ago < MINUTE_MS && ago > -MINUTE_MS) return say('time.now');
  const clock = clockOf(instant);
  const days = beijingDaysBetween(instant, now);
  if (days === 0) return say('time.today', { clock });
  if (days === 1) return say('time.yesterday', { clock });
  if (days === 2) return say('time.beforeYesterday', { clock });
  if (days > 2 && days < 7) return say('time.daysAgo', { n: days });
  return day(at, now);
};

/** The time on the clock of Beijing. */
export const clockOf = (at: InstantMs): string => {
  const { hour, minute } = beijingClock(at);
  return `${hour}:${String(minute).padStart(2, '0')}`;
};

/** The day something was; the year only when it is another one. */
export const day = (at: number, now: InstantMs): string => {
  const { year, month: monthOfYear, day: dayOfMonth } = beijingClock(at as InstantMs);
  const name = nameOf(monthOfYear);
  return year === beijingClock(now).year
    ? say('time.day', { month: name, day: dayOfMonth })
    : say('time.dayOfYear', { year, month: name, day: dayOfMonth });
};

/** How long something still is open, as a neighbour says it. */
export const timeLeft = (until: number, now: InstantMs): string => {
  const days = beijingDaysBetween(now, until as InstantMs);
  return days > 0 ? say('time.left', { n: days }) : say('time.left.today', { clock: clockOf(until as InstantMs) });
};

/** The day and the clock, for what is read later than it is written. */
export const stamp = (at: InstantMs): string => {
  const { hour, minute } = beijingClock(at);
  return `${day(at, at)} ${hour}:${String(minute).padStart(2, '0')}`;
};

/** The month something was in; the year only when it is another one. */
export const month = (at: number, now: InstantMs): string => {
  const { year, month: monthOfYear } = beijingClock(at as InstantMs);
  const name = nameOf(monthOfYear);
  return year === beijingClock(now).year ? name : say('time.monthOfYear', { year, month: name });
};

/** A month of the last few, `YYYY-MM`, without its year. */
export const monthName = (of: string): string => nameOf(Number(of.slice(5)));

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
const nameOf = (monthOfYear: number): string => say(`month.${monthOfYear as Month}`);
