import type { InstantMs } from '../kernel/brand.ts';
import { beijingDay, startOfBeijingDay } from '../kernel/time.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first instant of the Beijing day so many days after the one in which an instant lies; China has no summer time. */
export const startOfDayAfter = (at: InstantMs, days: number): InstantMs =>
  (startOfBeijingDay(beijingDay(at)) + days * DAY_MS) as InstantMs;
