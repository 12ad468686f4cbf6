import dayjs, { type Dayjs } from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import type { Brand, InstantMs } from './brand.ts';
import { startOfBeijingDay, type LocalDate, type LocalMonth } from './time.ts';

// Days are computed in UTC, where none is longer than another; an instant becomes a day in time.ts, at the fixed +08:00.
dayjs.extend(utc);

/** A calendar quarter in Beijing, `YYYY-Qn` with n from 1 to 4; sorts as text. */
export type LocalQuarter = Brand<string, 'LocalQuarter'>;
/** 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** A stretch of instants: `from` belongs to it, `to` is the first that does not. */
export type Span = { readonly from: InstantMs; readonly to: InstantMs };

const FRIDAY = 5;
const MONTHS_IN_QUARTER = 3;

const at = (text: string): Dayjs => dayjs.utc(text);
const dayText = (day: Dayjs): LocalDate => day.format('YYYY-MM-DD') as LocalDate;
const monthText = (day: Dayjs): LocalMonth => day.format('YYYY-MM') as LocalMonth;

/** The day `count` days later; earlier if negative. `count` is whole. */
export const addDays = (day: LocalDate, count: number): LocalDate => dayText(at(day).add(count, 'day'));

/** The month `count` months later; earlier if negative. `count` is whole. */
export const addMonths = (month: LocalMonth, count: number): LocalMonth => monthText(at(month).add(count, 'month'));

/** The same day of the month `count` months later, or that month's last day if it has no such day: 31 January becomes 28 or 29 February. */
export const sameDayAfterMonths = (day: LocalDate, count: number): LocalDate => dayText(at(day).add(count, 'month'));

/** The month of a day. */
export const monthOf = (day: LocalDate): LocalMonth => day.slice(0, 7) as LocalMonth;

/** The last `count` months up to and with `last`, the oldest first. */
export const monthsUpTo = (last: LocalMonth, count: number): readonly LocalMonth[] =>
  Array.from({ length: count }, (_, index) => addMonths(last, index - count + 1));

/** All days of a month, 28 to 31, the first first. */
export const daysOf = (month: LocalMonth): readonly LocalDate[] =>
  Array.from(
    { length: at(month).daysInMonth() },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}` as LocalDate,
  );

/** The weekday of a day. */
export const weekdayOf = (day: LocalDate): Weekday => at(day).day() || 7;

/** The Fridays of a month, four or five, the first first. */
export const fridaysOf = (month: LocalMonth): readonly LocalDate[] =>
  daysOf(month).filter((day) => weekdayOf(day) === FRIDAY);

/** The quarter of a month. */
export const quarterOf = (month: LocalMonth): LocalQuarter =>
  `${month.slice(0, 4)}-Q${String(Math.ceil(Number(month.slice(5)) / MONTHS_IN_QUARTER))}` as LocalQuarter;

/** The three months of a quarter, the first first. */
export const monthsOf = (quarter: LocalQuarter): readonly LocalMonth[] => {
  const last = String(Number(quarter.slice(6)) * MONTHS_IN_QUARTER).padStart(2, '0');
  return monthsUpTo(`${quarter.slice(0, 4)}-${last}` as LocalMonth, MONTHS_IN_QUARTER);
};

/** The instants of a month: from its first midnight to that of the next month, which is excluded. */
export const spanOfMonth = (month: LocalMonth): Span => ({ from: startOf(month), to: startOf(addMonths(month, 1)) });

/** The instants of a quarter: from its first midnight to that of the next quarter, which is excluded. */
export const spanOfQuarter = (quarter: LocalQuarter): Span => {
  const [first = '' as LocalMonth] = monthsOf(quarter);
  return { from: startOf(first), to: startOf(addMonths(first, MONTHS_IN_QUARTER)) };
};

const startOf = (month: LocalMonth): InstantMs => startOfBeijingDay(`${month}-01` as LocalDate);
