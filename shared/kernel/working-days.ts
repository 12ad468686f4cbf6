import type { InstantMs } from './brand.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { HOLIDAY_YEARS } from './public-holidays.ts';
import { endOfBeijingDay, type LocalDate } from './time.ts';

const SATURDAY = 6;
/** Three weeks without one working day: more than any year had. */
const OFF_DAYS_MAX = 21;

/** Whether offices work on a day, and whether that is certain. */
export type WorkingDay = {
  readonly isWorking: boolean;
  /** False if the holidays of the year are not known here: then only Saturdays and Sundays are off. */
  readonly isCertain: boolean;
};

/** Whether a day is worked on the mainland: public holidays are off, and the weekend days that make up for them are worked. */
export const workingDay = (day: LocalDate): WorkingDay => {
  const isWeekday = weekdayOf(day) < SATURDAY;
  const year = HOLIDAY_YEARS[day.slice(0, 4)];
  if (!year) return { isWorking: isWeekday, isCertain: false };
  const monthAndDay = day.slice(5);
  const isOff = year.off.some(([first, last]) => first <= monthAndDay && monthAndDay <= last);
  return { isWorking: year.worked.includes(monthAndDay) || (isWeekday && !isOff), isCertain: true };
};

/** A last day that counts whole, the first instant that is too late, and whether all days on the way were certain. */
export type WorkingDeadline = { readonly day: LocalDate; readonly end: InstantMs; readonly isCertain: boolean };

/**
 * The deadline of "within `count` working days": the day it is asked does not count, as offices reckon, and the last one counts whole.
 * It is half-open: `now >= end` is too late.
 *
 * @param count - whole, at least 1.
 */
export const deadlineAfterWorkingDays = (from: LocalDate, count: number): WorkingDeadline => {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`no count of working days: ${String(count)}`);
  let day = from;
  let isCertain = true;
  for (let left = count, off = 0; left > 0;) {
    day = addDays(day, 1);
    const today = workingDay(day);
    isCertain = isCertain && today.isCertain;
    off = today.isWorking ? 0 : off + 1;
    if (off > OFF_DAYS_MAX) throw new Error(`no working day near ${day}`);
    if (today.isWorking) left -= 1;
  }
  return { day, end: endOfBeijingDay(day), isCertain };
};
