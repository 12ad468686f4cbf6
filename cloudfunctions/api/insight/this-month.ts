import { sumOf, type CountPeriod } from '../../../shared/insight/counts.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { countParts, type CountsNow } from './count-parts.ts';

/** What to read for the running month of the caller's building, and for what waits there. */
export const thisMonthParts = ({ resident, now }: ResidentCtx) =>
  countParts({ communityId: resident.communityId, buildingId: resident.buildingId }, [beijingMonth(now)], now);

/** The caller's building in the running month, and what waits there. Three populations, no shares. */
export const thisMonthOf = ({ rows, asOf }: CountsNow, { now }: ResidentCtx) => {
  const month = beijingMonth(now);
  const sum = (period: CountPeriod, figure: 'said' | 'confirmed' | 'waiting') =>
    rows.filter((row) => row.period === period).reduce((total, row) => total + sumOf(row[figure]), 0);
  return {
    month,
    said: sum(month, 'said'),
    confirmed: sum(month, 'confirmed'),
    waiting: sum('now', 'waiting'),
    asOf,
  };
};
