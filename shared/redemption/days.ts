import type { InstantMs } from '../kernel/brand.ts';
import { addDays } from '../kernel/calendar.ts';
import { startOfBeijingDay, type LocalDate } from '../kernel/time.ts';
import { wayUntil } from './on-the-way.ts';
import { isOpen, REDEMPTION_LIMITS, type Redemption, type RedemptionFacts } from './redemption.ts';

/** The first instant at which it can be fetched no more. */
export const expiresAt = ({ lastDay }: Pick<RedemptionFacts, 'lastDay'>): InstantMs =>
  startOfBeijingDay(addDays(lastDay, 1));

/** When it ends by itself: two days after its last one is over, and neither has a counter it in hand nor is it on its way. Null where it has ended. */
export const endsAt = (redemption: Redemption): InstantMs | null => {
  if (!isOpen(redemption)) return null;
  const entered = startOfBeijingDay(addDays(redemption.lastDay, 1 + REDEMPTION_LIMITS.paperDays));
  return Math.max(entered, redemption.counter?.until ?? 0, wayUntil(redemption) ?? 0) as InstantMs;
};

/** The last day of a voucher that is ordered today. @param givenOn - the next day on which the shop gives things; undefined = not known. */
export const lastDayOf = (today: LocalDate, givenOn: LocalDate | undefined): LocalDate => {
  const usual = addDays(today, REDEMPTION_LIMITS.days);
  return givenOn !== undefined && givenOn > usual ? givenOn : usual;
};
