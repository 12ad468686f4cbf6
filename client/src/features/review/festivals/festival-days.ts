import type { InstantMs } from '../../../../../shared/kernel/brand.ts';
import {
  beijingDay,
  beijingMonth,
  startOfBeijingDay,
  type LocalDate,
  type LocalMonth,
} from '../../../../../shared/kernel/time.ts';

const MONTHS_OFFERED = 12;
const DAYS_MAX = 31;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days after another one: in Beijing none is longer than another. */
const dayAfter = (from: LocalDate, days: number): LocalDate =>
  beijingDay((startOfBeijingDay(from) + days * DAY_MS) as InstantMs);

/** This month and the next eleven: each is another one of the year. */
export const monthsAhead = (now: InstantMs): readonly LocalMonth[] => {
  const [year = 0, first = 1] = beijingMonth(now).split('-').map(Number);
  return Array.from({ length: MONTHS_OFFERED }, (_, at) => {
    const month = first - 1 + at;
    const text = `${String(year + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
    return text as LocalMonth;
  });
};

/** The days of a month that are not over. */
export const daysIn = (month: string, now: InstantMs): readonly LocalDate[] =>
  Array.from({ length: DAYS_MAX }, (_, at) => dayAfter(`${month}-01` as LocalDate, at)).filter(
    (day) => day.startsWith(month) && day >= beijingDay(now),
  );

/** The last day of so many from a day on. */
export const lastDay = (from: string, days: number): LocalDate => dayAfter(from as LocalDate, days - 1);
