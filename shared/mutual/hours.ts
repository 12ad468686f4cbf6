import type { InstantMs } from '../kernel/brand.ts';
import { beijingClock, beijingDay, dayNumber } from '../kernel/time.ts';

/** When somebody has time. Mornings, afternoons and evenings are those of Monday to Friday. */
export const HOURS = ['morning', 'afternoon', 'evening', 'weekend'] as const;
export type Hours = (typeof HOURS)[number];

/** From which hour on the clock of Beijing; the next one ends it. At night nobody is asked. */
const FROM = { morning: 7, afternoon: 12, evening: 18, night: 22 } as const;

/** Which part of the week a moment lies in; null at night, from 22:00 to 7:00. */
export const hoursAt = (at: InstantMs): Hours | null => {
  const { hour } = beijingClock(at);
  if (hour < FROM.morning || hour >= FROM.night) return null;
  if (isWeekend(at)) return 'weekend';
  if (hour < FROM.afternoon) return 'morning';
  return hour < FROM.evening ? 'afternoon' : 'evening';
};

/** 1 January 1970 was a Thursday. */
const isWeekend = (at: InstantMs): boolean => {
  const weekday = (dayNumber(beijingDay(at)) + 3) % 7;
  return weekday >= 5;
};
