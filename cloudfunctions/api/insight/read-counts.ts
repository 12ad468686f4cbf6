import { sumOf, type CountPeriod } from '../../../shared/insight/counts.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingMonth, type LocalMonth } from '../../../shared/kernel/time.ts';
import type { NeedCountsDocument } from './collections.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { countsIdOf } from './keep-counts.ts';

const PAGE_SIZE = 1000;

/** What was kept for one building, in one round trip. */
export const countsOfBuilding = (
  communityId: CommunityId,
  buildingId: BuildingId,
  periods: readonly CountPeriod[],
): Promise<readonly NeedCountsDocument[]> => {
  const ids = periods.map((period) => countsIdOf(buildingId, period));
  return findDocuments('needCounts', { _id: command.in(ids), communityId }, { limit: ids.length });
};

/**
 * What was kept for every building of a community since a month, and now: one stretch of one index, since `now` sorts after
 * the months. One round trip for up to 142 buildings and six months; the largest community of the seeds has 58.
 */
export const countsSince = async (
  communityId: CommunityId,
  first: LocalMonth,
): Promise<readonly NeedCountsDocument[]> => {
  const all: NeedCountsDocument[] = [];
  for (;;) {
    const after = command.gt(all.at(-1)?.order ?? first);
    const query = { communityId, order: after };
    const found = await findDocuments('needCounts', query, { orderBy: [['order', 'asc']], limit: PAGE_SIZE });
    all.push(...found);
    if (found.length < PAGE_SIZE) return all;
  }
};

/** A building in the running month, and what waits there now: for the first screen. One round trip. */
export const buildingThisMonth = async (
  communityId: CommunityId,
  buildingId: BuildingId,
  now: InstantMs,
): Promise<{ month: LocalMonth; said: number; confirmed: number; waiting: number }> => {
  const month = beijingMonth(now);
  const rows = await countsOfBuilding(communityId, buildingId, [month, 'now']);
  const of = (period: CountPeriod) => rows.find((row) => row.period === period);
  return {
    month,
    said: sumOf(of(month)?.said),
    confirmed: sumOf(of(month)?.confirmed),
    waiting: sumOf(of('now')?.waiting),
  };
};
