import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { beijingMonth, type LocalMonth } from '../../../shared/kernel/time.ts';
import { plannedReview } from '../../../shared/review/planned.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { daysFor } from './days-for.ts';
import { reviewIdOf } from './ids.ts';
import { saveReview } from './record.ts';

/** So many buildings of a community are planned in one run; the next goes on. A transaction of some five round trips each. */
const BUILDINGS_AT_ONCE = 30;
/** As many communities as one question finds, and buildings. */
const AT_ONCE = 100;
const BUILDINGS_MAX = 1000;

/** Every building has a review of every month, whether anybody speaks or not: a community at a time, once a month. */
export const planReviews = {
  atOnce: AT_ONCE,
  /** Communities whose reviews of this month are not planned yet. */
  dueIds: async (now: InstantMs): Promise<readonly string[]> => {
    const due = await findDocuments(
      'communities',
      { reviewsPlannedTo: command.neq(beijingMonth(now)) },
      { limit: AT_ONCE },
    );
    return due.map(({ _id }) => _id);
  },
  /** Plans what is missing, a building a transaction, up to a bound; what was planned before an interruption stands. */
  planOne: async (id: string, now: InstantMs): Promise<boolean> => {
    const communityId = id as CommunityId;
    const month = beijingMonth(now);
    const buildings = await findDocuments('buildings', { communityId }, { limit: BUILDINGS_MAX });
    const planned = await findDocuments('reviews', { communityId, month }, { limit: BUILDINGS_MAX });
    const known = new Set(planned.map(({ buildingId }) => buildingId));
    const missing = buildings.filter(({ _id }) => !known.has(_id));
    const days = planned[0] ?? (await daysFor(communityId, month));
    for (const building of missing.slice(0, BUILDINGS_AT_ONCE)) await planIn(building, month, days);
    if (missing.length <= BUILDINGS_AT_ONCE) await markPlanned(communityId, month);
    return true;
  },
};

const planIn = (
  building: Parameters<typeof plannedReview>[1],
  month: LocalMonth,
  days: Parameters<typeof plannedReview>[3],
): Promise<void> =>
  withTransaction(async (transaction, now) => {
    const _id = reviewIdOf(building._id, month);
    if (await transaction.get('reviews', _id)) return { commit: false, value: undefined };
    await saveReview(transaction, plannedReview(_id, building, month, days, now));
    return { commit: true, value: undefined };
  });

const markPlanned = (communityId: CommunityId, month: LocalMonth): Promise<void> =>
  withTransaction(async (transaction) => {
    const community = await transaction.get('communities', communityId);
    if (!community) return { commit: false, value: undefined };
    await transaction.replace('communities', { ...community, reviewsPlannedTo: month });
    return { commit: true, value: undefined };
  });
