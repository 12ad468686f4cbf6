import type { days as chinese } from '../zh/days.ts';

/** Days of the week. */
export const days = {
  'weekday.1': 'Mon',
  'weekday.2': 'Tue',
  'weekday.3': 'Wed',
  'weekday.4': 'Thu',
  'weekday.5': 'Fri',
  'weekday.6': 'Sat',
  'weekday.7': 'Sun',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
