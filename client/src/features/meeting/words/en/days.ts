import type { days as chinese } from '../zh/days.ts';

/** Days of the week, and the festivals of the peoples who live here. */
export const days = {
  'weekday.1': 'Mon',
  'weekday.2': 'Tue',
  'weekday.3': 'Wed',
  'weekday.4': 'Thu',
  'weekday.5': 'Fri',
  'weekday.6': 'Sat',
  'weekday.7': 'Sun',
  'festival.newYearsEve': 'New Year’s Eve',
  'festival.springFestival': 'Spring Festival',
  'festival.lanternFestival': 'Lanterns',
  'festival.qingming': 'Qingming',
  'festival.thirdOfMarch': 'Third of March',
  'festival.dragonBoat': 'Dragon Boat',
  'festival.sixthOfJune': 'Sixth of June',
  'festival.ghostFestival': 'Ghost Festival',
  'festival.midAutumn': 'Mid-Autumn',
  'festival.entered': 'Festival',
  'festival.doubleNinth': 'Double Ninth',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
