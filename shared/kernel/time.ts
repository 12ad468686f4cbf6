import type { Brand, InstantMs } from './brand.ts';

/** A calendar day in Beijing, `YYYY-MM-DD`. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** A calendar month in Beijing, `YYYY-MM`; sorts as text. */
export type LocalMonth = Brand<string, 'LocalMonth'>;

/**
 * China has one zone and has had no summer time since 1991, so a fixed offset is exact for every instant stored here.
 * It also spares us dayjs' `timezone` plugin, which needs an Intl that not every mini-program engine has (D7).
 */
const BEIJING_OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The Beijing day in which an instant lies. */
export const beijingDay = (at: InstantMs): LocalDate =>
  new Date(at + BEIJING_OFFSET_MS).toISOString().slice(0, 10) as LocalDate;

/** The first instant of a Beijing day: its 00:00. */
export const startOfBeijingDay = (day: LocalDate): InstantMs =>
  (Date.parse(`${day}T00:00:00.000Z`) - BEIJING_OFFSET_MS) as InstantMs;

/** The first instant after a Beijing day ends, for a last day that counts whole: `now >= endOfBeijingDay(day)` is too late. */
export const endOfBeijingDay = (day: LocalDate): InstantMs => (startOfBeijingDay(day) + DAY_MS) as InstantMs;

/** The wall clock of an instant in Beijing: numbers as people say them (month 1-12, hour 0-23). */
export const beijingClock = (at: InstantMs) => {
  const shifted = new Date(at + BEIJING_OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  } as const;
};

/** Whole Beijing midnights between two instants: 0 = the same day, 1 = yesterday seen from `now`. */
export const beijingDaysBetween = (earlier: InstantMs, now: InstantMs): number =>
  Math.round((startOfBeijingDay(beijingDay(now)) - startOfBeijingDay(beijingDay(earlier))) / DAY_MS);

/** The Beijing month in which an instant lies. */
export const beijingMonth = (at: InstantMs): LocalMonth => beijingDay(at).slice(0, 7) as LocalMonth;

/** Beijing days since 1970-01-01: the next day is one more. */
export const dayNumber = (day: LocalDate): number => Math.round(Date.parse(`${day}T00:00:00.000Z`) / DAY_MS);
