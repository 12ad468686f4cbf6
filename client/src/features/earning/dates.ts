import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { beijingDay, startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import { day } from '../../words/time.ts';

const DAY_MS = 86_400_000;

/** A day as it is read. */
export const dateOf = (date: string, now: InstantMs): string => day(startOfBeijingDay(date as LocalDate), now);

/** So many days from today; before it where negative. */
export const dayFromNow = (days: number, now: InstantMs): LocalDate => beijingDay((now + days * DAY_MS) as InstantMs);

/** The first day of each of the next months. */
export const monthsBegin = (count: number, now: InstantMs): readonly LocalDate[] => {
  const [year, month] = beijingDay(now).split('-').map(Number) as [number, number];
  return Array.from({ length: count }, (_, ahead) => {
    const at = month + ahead;
    return `${String(year + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}-01` as LocalDate;
  });
};
