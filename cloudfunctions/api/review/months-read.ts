import type { BuildingId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { monthOfBuilding, type MonthOfBuilding } from '../../../shared/review/months.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { asOf } from '../../../shared/review/planned.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import type { ReviewDocument } from './collections.ts';

/** The months of one building out of the reviews that were read, as the calendar has them now. */
export const monthsOfBuilding = (
  reviews: readonly ReviewDocument[],
  buildingId: BuildingId,
  months: readonly LocalMonth[],
  now: InstantMs,
): MonthOfBuilding[] => {
  const known = new Map(reviews.filter((one) => one.buildingId === buildingId).map((one) => [one.month, one]));
  return months.map((month) => {
    const review = known.get(month);
    return monthOfBuilding(review && asOf(review, now), month, beijingMonth(now));
  });
};
