import { beijingDay, startOfBeijingDay, type LocalDate } from '../../../../shared/kernel/time.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import { MEETING_LIMITS } from '../../../../shared/meeting/limits.ts';
import { now } from '../../platform/clock.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The Beijing day so many days after today. */
export const dayAfter = (days: number): LocalDate => beijingDay((now() + days * DAY_MS) as InstantMs);

/** How many days it is from today to a day. */
export const daysUntil = (day: string): number =>
  Math.round((startOfBeijingDay(day as LocalDate) - startOfBeijingDay(beijingDay(now()))) / DAY_MS);

/** How many days are left until an instant, the running one among them. */
export const daysLeft = (until: number): number => Math.max(0, Math.ceil((until - now()) / DAY_MS));

/** As far ahead as an order may be due. */
export const ORDER_DAYS_MAX = MEETING_LIMITS.daysMax;

const MONTHS = 12;

/** The three months after one. */
export const monthsAfter = (month: string): readonly string[] =>
  [1, 2, 3].map((more) => {
    const at = Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5)) - 1 + more;
    return `${String(Math.floor(at / MONTHS))}-${String((at % MONTHS) + 1).padStart(2, '0')}`;
  });
