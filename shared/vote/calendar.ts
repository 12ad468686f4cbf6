import type { InstantMs } from '../kernel/brand.ts';
import {
  beijingDay,
  beijingMonth,
  dayNumber,
  startOfBeijingDay,
  type LocalDate,
  type LocalMonth,
} from '../kernel/time.ts';
import { startOfDayAfter } from './days.ts';
import { VOTE_LIMITS } from './vote.ts';

/** On which days of a month the votes of all buildings are held, and at which hours; ours (S0 asks for a vote each month, and names no day). */
const VOTE_CALENDAR = {
  /** Days of the month, 1-28: after the reviews of the month before were dealt with, and before its own open. */
  ...{ opensOn: 5, closesOn: 12 },
  /** Hours in Beijing: in the morning and in the evening, when people are at home. */
  ...{ opensAtHour: 8, closesAtHour: 21 },
} as const;

const HOUR_MS = 60 * 60 * 1000;
const DAYS_MAX = 31;
const WEEK = 7;
/** The day whose number is 0, a Thursday. */
const THURSDAY = 4;

// Phones reach this from their first package, which the calendar and its library are kept out of.

/** The day so many days after another one; earlier if negative. */
export const dayAfter = (day: LocalDate, days: number): LocalDate =>
  beijingDay(startOfDayAfter(startOfBeijingDay(day), days));

/** The month of a day. */
export const monthOfDay = (day: LocalDate): LocalMonth => beijingMonth(startOfBeijingDay(day));

/** 1 = Monday … 7 = Sunday. */
export const weekdayOfDay = (day: LocalDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 =>
  (((((dayNumber(day) + THURSDAY - 1) % WEEK) + WEEK) % WEEK) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7;

const daysOf = (month: LocalMonth): readonly LocalDate[] =>
  Array.from({ length: DAYS_MAX }, (_, at) => dayAfter(`${month}-01` as LocalDate, at)).filter(
    (day) => monthOfDay(day) === month,
  );

const monthAfter = (month: LocalMonth): LocalMonth => monthOfDay(dayAfter(`${month}-01` as LocalDate, DAYS_MAX));

/** The first and the last day on which a vote is open. */
export type VoteDays = { readonly opensOn: LocalDate; readonly closesOn: LocalDate };

/**
 * The days of the votes of a month (M-31). A first or last day that is a festival gives way to the next one that is none.
 *
 * @param festive - days of festivals, those that the calendar knows and those that the community entered.
 * @returns opensOn < closesOn, both in the month; where all that is left of the month is festive, they stay the 5th and the 12th.
 */
export const voteDays = (month: LocalMonth, festive: readonly LocalDate[]): VoteDays => {
  const taken = new Set(festive);
  const days = daysOf(month);
  const from = (day: LocalDate): LocalDate => days.find((one) => one >= day && !taken.has(one)) ?? day;
  const on = (day: number): LocalDate => dayAfter(`${month}-01` as LocalDate, day - 1);
  const opensOn = from(on(VOTE_CALENDAR.opensOn));
  const closes = on(VOTE_CALENDAR.closesOn);
  const closesOn = from(closes > opensOn ? closes : dayAfter(opensOn, 1));
  return closesOn > opensOn && monthOfDay(closesOn) === month
    ? { opensOn, closesOn }
    : { opensOn: on(VOTE_CALENDAR.opensOn), closesOn: closes };
};

/** The first day on which a vote can open that is made today: somebody has to check it, and its notice is whole days. */
export const opensFrom = (today: LocalDate, noticeDays: number): LocalDate =>
  dayAfter(today, noticeDays === 0 ? 1 : noticeDays + 2);

const monthsFrom = (month: LocalMonth, count: number): readonly LocalMonth[] =>
  count === 0 ? [] : [month, ...monthsFrom(monthAfter(month), count - 1)];

/**
 * The days that are proposed for the votes of all buildings: of the next months in which there is time to announce them.
 *
 * @param count - how many months. @returns the nearest first; all of them can be made and checked today.
 */
export const proposedVoteDays = (
  today: LocalDate,
  noticeDays: number,
  festive: readonly LocalDate[],
  count: number,
): readonly VoteDays[] =>
  monthsFrom(monthOfDay(today), count + 2)
    .map((month) => voteDays(month, festive))
    .filter(({ opensOn }) => opensOn >= opensFrom(today, noticeDays))
    .slice(0, count);

/** True for days that a vote made today can have. */
export const areVoteDays = ({ opensOn, closesOn }: VoteDays, today: LocalDate, noticeDays: number): boolean =>
  opensOn >= opensFrom(today, noticeDays) &&
  closesOn >= opensOn &&
  closesOn <= dayAfter(opensOn, VOTE_LIMITS.openDaysMax);

/** When a vote of these days opens, and the first instant that is too late. */
export const timesOfDays = ({ opensOn, closesOn }: VoteDays): { opensAt: InstantMs; closesAt: InstantMs } => ({
  opensAt: (startOfBeijingDay(opensOn) + VOTE_CALENDAR.opensAtHour * HOUR_MS) as InstantMs,
  closesAt: (startOfBeijingDay(closesOn) + VOTE_CALENDAR.closesAtHour * HOUR_MS) as InstantMs,
});
