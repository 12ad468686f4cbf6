import type { InstantMs } from '../../kernel/brand.ts';
import { addDays, addMonths, spanOfMonth } from '../../kernel/calendar.ts';
import { beijingDay, beijingMonth, startOfBeijingDay, type LocalDate, type LocalMonth } from '../../kernel/time.ts';

const HOUR_MS = 3_600_000;
/** Figures of months are counted once a night, from one o'clock on. */
const COUNTED_FROM_MS = HOUR_MS;
/** A transaction stamps its entries before it commits: what is younger may still be on its way. */
const SETTLE_MS = 60_000;
/** What was handed out can come back within seven days: figures are final on the day on which merchants' months can be drawn up (decision 080). */
const FINAL_DAY = '09';

/** The newest instant from which on figures are to be counted anew. */
export const lastNight = (now: InstantMs): InstantMs => {
  const today = (startOfBeijingDay(beijingDay(now)) + COUNTED_FROM_MS) as InstantMs;
  return now >= today ? today : ((startOfBeijingDay(addDays(beijingDay(now), -1)) + COUNTED_FROM_MS) as InstantMs);
};

/** The months that are counted at an instant: the running one, and until it is final the one before. */
export const monthsCounted = (now: InstantMs): readonly LocalMonth[] => {
  const month = beijingMonth(now);
  const before = addMonths(month, -1);
  return isFinal(before, now) ? [month] : [month, before];
};

/** True from the ninth day of the month after on: what is counted then is not counted again. */
export const isFinal = (month: LocalMonth, now: InstantMs): boolean =>
  now >= startOfBeijingDay(`${addMonths(month, 1)}-${FINAL_DAY}` as LocalDate);

/** The instants that figures of a month are about: all of it, or as much as is over. */
export const spanCounted = (
  month: LocalMonth,
  now: InstantMs,
): { readonly from: InstantMs; readonly to: InstantMs } => {
  const { from, to } = spanOfMonth(month);
  return { from, to: Math.max(from, Math.min(to, now - SETTLE_MS)) as InstantMs };
};
