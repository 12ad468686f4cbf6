import { addDays, monthOf, weekdayOf, type Weekday } from '../../../../shared/kernel/calendar.ts';
import { festivalsOf, type FestivalDay } from '../../../../shared/kernel/festivals.ts';
import type { LocalDate, LocalMonth } from '../../../../shared/kernel/time.ts';
import { workingDay } from '../../../../shared/kernel/working-days.ts';
import { say } from '../../words/say.ts';
import { dayAfter } from './days.ts';

/** One day to choose, with what the calendar knows of it. */
export type CalendarDay = {
  readonly day: LocalDate;
  readonly weekday: Weekday;
  readonly festival: FestivalDay['festival'] | null;
  /** Nobody works: a weekend or a public holiday. */
  readonly isOff: boolean;
};

const festivalOn = (day: LocalDate): CalendarDay['festival'] =>
  festivalsOf(Number(day.slice(0, 4)))?.find((one) => one.day === day)?.festival ?? null;

export const calendarDay = (day: LocalDate): CalendarDay => ({
  ...{ day, weekday: weekdayOf(day), festival: festivalOn(day), isOff: !workingDay(day).isWorking },
});

export const sayFestival = ({ festival }: Pick<CalendarDay, 'festival'>): string | undefined =>
  festival === null ? undefined : say(`festival.${festival}`);

/** The next so many days, from tomorrow on, in their months. */
export const daysFrom = (
  count: number,
): readonly { readonly month: LocalMonth; readonly days: readonly CalendarDay[] }[] => {
  const days = Array.from({ length: count }, (_, at) => calendarDay(addDays(dayAfter(1), at)));
  const months = [...new Set(days.map(({ day }) => monthOf(day)))];
  return months.map((month) => ({ month, days: days.filter(({ day }) => monthOf(day) === month) }));
};

/** The festivals of a month, by their names in the order of their days. */
export const festivalsIn = (month: string): readonly string[] =>
  (festivalsOf(Number(month.slice(0, 4))) ?? [])
    .filter(({ day }) => monthOf(day) === month)
    .map(({ festival }) => say(`festival.${festival}`));
