import type { InstantMs } from '../kernel/brand.ts';
import { addDays, daysOf } from '../kernel/calendar.ts';
import { festivalsOf, type EnteredDay } from '../kernel/festivals.ts';
import { startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import { workingDay } from '../kernel/working-days.ts';

/** When reviews open and close (S0: every month; the days are Linli's). A community replaces them by its own. */
export type ReviewCalendar = {
  /** Day of the month, 1-28. */
  readonly opensOn: number;
  /** Hour of that day in Beijing, 0-23: nobody is called at night. */
  readonly opensAtHour: number;
  /** Day of the month, after `opensOn`, at most 28. */
  readonly closesOn: number;
  readonly closesAtHour: number;
};
/** Opens on the 20th at 9:00, closes on the 25th at 21:00. */
export const REVIEW_CALENDAR: ReviewCalendar = { opensOn: 20, opensAtHour: 9, closesOn: 25, closesAtHour: 21 };

/** The review of one month, in instants and days. */
export type ReviewDays = {
  readonly opensAt: InstantMs;
  /** The first instant that is too late. */
  readonly closesAt: InstantMs;
  /** The day of the month-end meeting. */
  readonly meetsOn: LocalDate;
  /** Festivals out of whose way something went. */
  readonly isMoved: boolean;
  /** False where the festivals or the public holidays of the year are not known here: they were not gone out of the way of. */
  readonly isCertain: boolean;
};

const HOUR_MS = 60 * 60 * 1000;

/**
 * When the review of a month opens and closes, and when the meeting is (M-21, M-68).
 *
 * The meeting is on the month's last working day that is no festival. A day of opening or closing that is a festival, among them those a
 * community entered, gives way to the next one that is none; closing never reaches the day of the meeting and goes before the festival then.
 *
 * @param entered - the days of 开斋节, 古尔邦节, 苗年 and the like, as the community entered them (`festivals.ts`).
 * @returns opensAt < closesAt <= the start of meetsOn, all in the month, for every month.
 */
export const reviewDays = (
  month: LocalMonth,
  calendar: ReviewCalendar = REVIEW_CALENDAR,
  entered: readonly Pick<EnteredDay, 'day'>[] = [],
): ReviewDays => {
  const festivals = festivalsOf(Number(month.slice(0, 4)));
  const festive = new Set<LocalDate>([...(festivals ?? []), ...entered].map(({ day }) => day));
  const isFree = (day: LocalDate): boolean => !festive.has(day);
  const days = daysOf(month);
  const [opens, closes] = [dayIn(days, calendar.opensOn), dayIn(days, calendar.closesOn)];
  const meetsOn = meetingDay(days.slice(days.indexOf(opens) + 2), isFree);
  const between = days.filter((day) => opens < day && day < meetsOn);
  const closeDay =
    between.find((day) => closes <= day && isFree(day)) ?? lastOf(between.filter(isFree)) ?? addDays(meetsOn, -1);
  const openDay = days.find((day) => opens <= day && day < closeDay && isFree(day)) ?? opens;
  return {
    opensAt: hourOf(openDay, calendar.opensAtHour),
    closesAt: hourOf(closeDay, calendar.closesAtHour),
    meetsOn,
    isMoved: openDay !== opens || closeDay !== closes,
    isCertain: festivals !== undefined && workingDay(meetsOn).isCertain,
  };
};

const dayIn = (days: readonly LocalDate[], at: number): LocalDate => {
  const day = days[at - 1];
  if (day === undefined) throw new RangeError(`no day of every month: ${String(at)}`);
  return day;
};

/** The last working day that is no festival, or else the last one, or else the last day. */
const meetingDay = (days: readonly LocalDate[], isFree: (day: LocalDate) => boolean): LocalDate => {
  const working = days.filter((day) => workingDay(day).isWorking);
  const found = lastOf(working.filter(isFree)) ?? lastOf(working) ?? lastOf(days);
  if (found === undefined) throw new RangeError('a review opens too late in the month for a meeting');
  return found;
};

const lastOf = (days: readonly LocalDate[]): LocalDate | undefined => days[days.length - 1];

const hourOf = (day: LocalDate, hour: number): InstantMs => (startOfBeijingDay(day) + hour * HOUR_MS) as InstantMs;
