import type { readings as chinese } from '../zh/readings.ts';

/** How many flats and numbers helpers read. */
export const readings = {
  'readings.title': 'Who saw doors and numbers',
  'readings.empty': 'Nobody has looked',
  'readings.empty.words': 'What helpers look at is noted here',
  'readings.row': '{name}, {day}',
  'readings.row.words': 'Doors: {doors}, numbers: {phones}',
  'readings.day': '{day}/{month}',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
