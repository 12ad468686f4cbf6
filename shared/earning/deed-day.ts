import type { InstantMs } from '../kernel/brand.ts';
import { beijingDay, dayNumber, type LocalDate } from '../kernel/time.ts';

/** Bounds of what is said of deeds. */
export const DEED_LIMITS = { daysBack: 14, textLengthMax: 100, reasonLengthMin: 2, reasonLengthMax: 60 } as const;

/** True for a day that a deed can be of: today or one of the fourteen before. */
export const isDeedDay = (day: LocalDate, now: InstantMs): boolean => {
  const ago = dayNumber(beijingDay(now)) - dayNumber(day);
  return ago >= 0 && ago <= DEED_LIMITS.daysBack;
};
