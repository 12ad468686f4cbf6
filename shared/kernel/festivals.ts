import { addDays } from './calendar.ts';
import { LUNAR_YEARS } from './lunar-years.ts';
import type { LocalDate } from './time.ts';

/** Month and day of the lunar calendar; never the leap month, in which no festival is held. */
const LUNAR_DATES = {
  springFestival: [1, 1],
  lanternFestival: [1, 15],
  thirdOfMarch: [3, 3],
  dragonBoat: [5, 5],
  sixthOfJune: [6, 6],
  ghostFestival: [7, 15],
  midAutumn: [8, 15],
  doubleNinth: [9, 9],
} as const satisfies Readonly<Record<string, readonly [month: number, day: number]>>;

/** Festivals that the calendar can place: by a lunar date, or by the sun (清明). */
export type Festival = keyof typeof LUNAR_DATES | 'newYearsEve' | 'qingming';
/** Festivals whose days a community enters: by the sighting of the moon (开斋节, 古尔邦节), or different from place to place (苗年). */
export type EnteredFestival = 'eidAlFitr' | 'eidAlAdha' | 'miaoNewYear';

/** One festival and its day. */
export type FestivalDay = { readonly festival: Festival | EnteredFestival; readonly day: LocalDate };
/** A day that a community entered. */
export type EnteredDay = { readonly festival: EnteredFestival; readonly day: LocalDate };

/**
 * The Gregorian day of a lunar date in the lunar year that begins in `year`.
 *
 * @param month - 1-12; the month itself, never a leap month that follows it.
 * @param day - from 1; at most 29 or 30, as long as that month is.
 * @returns undefined if the year is not in the table (2024-2060), or the month has no such day.
 */
export const lunarDay = (year: number, month: number, day: number): LocalDate | undefined => {
  const lunar = LUNAR_YEARS[year];
  if (!lunar || !Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const before = month - 1 + (lunar.leap > 0 && month > lunar.leap ? 1 : 0);
  const lengths = Array.from(lunar.months, (isLong) => 29 + Number(isLong));
  if (!Number.isInteger(day) || day < 1 || day > (lengths[before] ?? 0)) return undefined;
  const passed = lengths.slice(0, before).reduce((sum, length) => sum + length, 0);
  return addDays(lunar.newYear as LocalDate, passed + day - 1);
};

/**
 * The festivals of one Gregorian year, in the order of their days: those that the calendar can place, and the entered days of that year.
 *
 * @returns undefined if the lunar calendar of the year is not known (2024-2060 are): nothing is guessed.
 */
export const festivalsOf = (year: number, entered: readonly EnteredDay[] = []): readonly FestivalDay[] | undefined => {
  const lunar = LUNAR_YEARS[year];
  if (!lunar) return undefined;
  const placed = (Object.keys(LUNAR_DATES) as (keyof typeof LUNAR_DATES)[]).flatMap((festival) => {
    const [month, dayOfMonth] = LUNAR_DATES[festival];
    const day = lunarDay(year, month, dayOfMonth);
    return day === undefined ? [] : [{ festival, day }];
  });
  const days: readonly FestivalDay[] = [
    { festival: 'newYearsEve', day: addDays(lunar.newYear as LocalDate, -1) },
    { festival: 'qingming', day: qingmingOf(year) },
    ...placed,
    ...entered.filter(({ day }) => day.startsWith(`${String(year)}-`)),
  ];
  return [...days].sort((a, b) => (a.day < b.day ? -1 : 1));
};

/** 清明, when the sun stands at 15°: the common formula of the almanacs, exact for 2001-2099. */
const qingmingOf = (year: number): LocalDate => {
  const inCentury = year % 100;
  return `${String(year)}-04-0${String(Math.floor(inCentury * 0.2422 + 4.81) - Math.floor(inCentury / 4))}` as LocalDate;
};
