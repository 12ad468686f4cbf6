import type { InstantMs } from '../kernel/brand.ts';
import { addDays, addMonths, daysOf, monthOf, weekdayOf } from '../kernel/calendar.ts';
import { festivalsOf } from '../kernel/festivals.ts';
import { beijingDay, startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import type { GoodsWords } from './goods.ts';
import type { ShopHours } from './shop-hours.ts';

const MINUTE_MS = 60_000;
/** No shop that opens on one weekday at least is shut for longer. */
const AHEAD_DAYS = 60;

/** True for hours that a shop can have. */
export const areHours = ({ days, opensAt, closesAt, redemption }: ShopHours): boolean =>
  days.length > 0 &&
  new Set(days).size === days.length &&
  opensAt < closesAt &&
  (redemption === null || (redemption.length > 0 && new Set(redemption).size === redemption.length));

/** True for a day on which it opens at all. */
const isOpenOn = ({ days, closedOn }: Pick<ShopHours, 'days' | 'closedOn'>, day: LocalDate): boolean =>
  days.includes(weekdayOf(day)) && !closedOn.includes(day);

/** The first instant at which it is open, from `now` on, and the first at which it shuts again; undefined where it does not open within 60 days. */
export const nextOpen = (
  hours: ShopHours,
  now: InstantMs,
): { readonly opensAt: InstantMs; readonly closesAt: InstantMs } | undefined => {
  const today = beijingDay(now);
  for (let ahead = 0; ahead <= AHEAD_DAYS; ahead += 1) {
    const day = addDays(today, ahead);
    const closesAt = instantOf(day, hours.closesAt);
    if (isOpenOn(hours, day) && now < closesAt) return { opensAt: instantOf(day, hours.opensAt), closesAt };
  }
  return undefined;
};

/** True while it is open. */
export const isOpenAt = (hours: ShopHours, now: InstantMs): boolean => {
  const next = nextOpen(hours, now);
  return next !== undefined && next.opensAt <= now;
};

const instantOf = (day: LocalDate, minutes: number): InstantMs =>
  (startOfBeijingDay(day) + minutes * MINUTE_MS) as InstantMs;

/**
 * The days of a month on which things are given. A day that is a festival, or on which the shop is shut, gives way to the next one on which it is open
 * and that is none, in that month or after it. Where the lunar calendar of a year is not known, festivals are not gone out of the way of.
 */
export const redemptionDays = (hours: ShopHours, month: LocalMonth): readonly LocalDate[] => {
  const { redemption } = hours;
  if (redemption === null) return daysOf(month).filter((day) => isOpenOn(hours, day));
  const festive = new Set((festivalsOf(Number(month.slice(0, 4))) ?? []).map(({ day }) => day));
  const asked = daysOf(month).filter((_, index) => redemption.includes(index + 1));
  const moved = asked.flatMap((day) => {
    for (let ahead = 0; ahead <= AHEAD_DAYS; ahead += 1) {
      const other = addDays(day, ahead);
      if (isOpenOn(hours, other) && !festive.has(other)) return [other];
    }
    return [];
  });
  return [...new Set(moved)].sort();
};

/** The next day on which one thing is given: a day of its own where it has some, else one of the shop's. Undefined as in {@link nextRedemption}. */
export const nextGiven = (
  hours: ShopHours,
  { givenOn }: Pick<GoodsWords, 'givenOn'>,
  now: InstantMs,
): LocalDate | undefined => nextRedemption({ ...hours, redemption: givenOn ?? hours.redemption }, now);

/** The next day on which things are given, today among them until the shop shuts; undefined where there is none in the months of today and the next two. */
export const nextRedemption = (hours: ShopHours, now: InstantMs): LocalDate | undefined => {
  const today = beijingDay(now);
  const from = now < instantOf(today, hours.closesAt) ? today : addDays(today, 1);
  const months = [-1, 0, 1, 2].map((ahead) => addMonths(monthOf(today), ahead));
  return months.flatMap((month) => redemptionDays(hours, month)).find((day) => day >= from);
};
