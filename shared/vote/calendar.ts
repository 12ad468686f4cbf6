import type { InstantMs } from '../kernel/brand.ts';
import { addDays, addMonths, daysOf, monthOf } from '../kernel/calendar.ts';
import { startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import { VOTE_LIMITS } from './vote.ts';

/** On which days of a month the votes of all buildings are held, and at which hours; ours (S0 asks for a vote each month, and names no day). */
export const VOTE_CALENDAR = {
  /** Days of the month, 1-28: after the reviews of the month before were dealt with, and before its own open. */
  ...{ opensOn: 5, closesOn: 12 },
  /** Hours in Beijing: in the morning and in the evening, when people are at home. */
  ...{ opensAtHour: 8, closesAtHour: 21 },
} as const;

const HOUR_MS = 60 * 60 * 1000;

/** The first and the last day on which a vote is open. */
export type VoteDays = { readonly opensOn: LocalDate; readonly closesOn: LocalDate };

/**
 * The days of the votes of a month (M-31). A first or last day that is a festival gives way to the next one that is none.
 *
 * @param festive - days of festivals, those that the calendar knows and those that the community entered.
 * @returns opensOn < closesOn, both in the month; where all that is left of the month is festive, the days of {@link VOTE_CALENDAR} stay.
 */
export const voteDays = (month: LocalMonth, festive: readonly LocalDate[]): VoteDays => {
  const taken = new Set(festive);
  const days = daysOf(month);
  const from = (day: LocalDate): LocalDate => days.find((one) => one >= day && !taken.has(one)) ?? day;
  const on = (day: number): LocalDate => addDays(`${month}-01` as LocalDate, day - 1);
  const opensOn = from(on(VOTE_CALENDAR.opensOn));
  const closes = on(VOTE_CALENDAR.closesOn);
  const closesOn = from(closes > opensOn ? closes : addDays(opensOn, 1));
  return closesOn > opensOn && monthOf(closesOn) === month
    ? { opensOn, closesOn }
    : { opensOn: on(VOTE_CALENDAR.opensOn), closesOn: closes };
};

/** The first day on which a vote can open that is made today: somebody has to check it, and its notice is whole days. */
export const opensFrom = (today: LocalDate, noticeDays: number): LocalDate =>
  addDays(today, noticeDays === 0 ? 1 : noticeDays + 2);

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
  Array.from({ length: count + 2 }, (_, at) => voteDays(addMonths(monthOf(today), at), festive))
    .filter(({ opensOn }) => opensOn >= opensFrom(today, noticeDays))
    .slice(0, count);

/** True for days that a vote made today can have. */
export const areVoteDays = ({ opensOn, closesOn }: VoteDays, today: LocalDate, noticeDays: number): boolean =>
  opensOn >= opensFrom(today, noticeDays) &&
  closesOn >= opensOn &&
  closesOn <= addDays(opensOn, VOTE_LIMITS.openDaysMax);

/** When a vote of these days opens, and the first instant that is too late. */
export const timesOfDays = ({ opensOn, closesOn }: VoteDays): { opensAt: InstantMs; closesAt: InstantMs } => ({
  opensAt: (startOfBeijingDay(opensOn) + VOTE_CALENDAR.opensAtHour * HOUR_MS) as InstantMs,
  closesAt: (startOfBeijingDay(closesOn) + VOTE_CALENDAR.closesAtHour * HOUR_MS) as InstantMs,
});
