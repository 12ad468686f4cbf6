import type { InstantMs } from '../kernel/brand.ts';
import { beijingDay, dayNumber, type LocalDate } from '../kernel/time.ts';

/** Bounds of what is said of deeds. */
export const DEED_LIMITS = { daysBack: 14, textLengthMax: 100, reasonLengthMin: 2, reasonLengthMax: 60 } as const;

/** True for a day that a deed can be of: today or one of the fourteen before. */
export const isDeedDay = (day: LocalDate, now: InstantMs): boolean => {
  const ago = dayNumber(beijingDay(now)) - dayNumber(day);
  return ago >= 0 && ago <= DEED_LIMITS.daysBack;
};

/** A stretch of a day in minutes since its 00:00; `to` is the first minute that is no part of it. */
export type DeedSpan = { readonly from: number; readonly to: number };
const QUARTER_MINUTES = 15;
const DAY_MINUTES = 24 * 60;
/** True for a stretch on quarters of an hour, with its end after its beginning. */
export const isDeedSpan = ({ from, to }: DeedSpan): boolean =>
  from >= 0 && to > from && to <= DAY_MINUTES && from % QUARTER_MINUTES === 0 && to % QUARTER_MINUTES === 0;
