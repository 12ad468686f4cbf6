import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addDays, addMonths } from '../../../shared/kernel/calendar.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { BuildingId, CommunityId, HouseholdId } from '../../../shared/kernel/ids.ts';
import { beijingDay, beijingMonth, startOfBeijingDay } from '../../../shared/kernel/time.ts';
import { UNHEARD_DAYS } from '../../../shared/review/unheard-days.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { flatsInOrder } from './flats.ts';
import { reviewIdOf } from './ids.ts';

/** More than any building has. */
const HOUSEHOLDS_MAX = 1000;
/** Sixty days lie in three months, four where February is one of them; what came late is in the next one. */
const REVIEWS_READ = 5;
/** So many households are asked of in one round trip, whether they posted a need. */
const ASKED_AT_ONCE = 50;

export const unheard: ApiHandlers['review.unheard'] = async ({ buildingId }, ctx) => {
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== ctx.resident.communityId) return fail('REVIEW_NOT_FOUND');
  const { communityId } = building;
  if (!ctx.reaches({ communityId, buildingId })) return fail('FORBIDDEN');
  const since = startOfBeijingDay(addDays(beijingDay(ctx.now), -UNHEARD_DAYS));
  const { voices, households } = await readTogether(communityId, {
    voices: part(
      'voices',
      { reviewId: command.in(reviewsSince(buildingId, ctx.now)), at: command.gte(since) },
      { limit: HOUSEHOLDS_MAX, fields: ['householdId'] },
    ),
    households: part('households', { buildingId, leftAt: null }, { limit: HOUSEHOLDS_MAX, fields: ['unit', 'flat'] }),
  });
  const spoke = new Set(voices.map(({ householdId }) => householdId));
  const silent = households.filter(({ _id }) => !spoke.has(_id));
  const asked = await thatPosted(
    communityId,
    silent.map(({ _id }) => _id),
    since,
  );
  return ok({
    buildingName: building.name,
    households: households.length,
    unheard: flatsInOrder(silent.filter(({ _id }) => !asked.has(_id))),
  });
};

const reviewsSince = (buildingId: BuildingId, now: InstantMs) =>
  Array.from({ length: REVIEWS_READ }, (_, back) => reviewIdOf(buildingId, addMonths(beijingMonth(now), 1 - back)));

/** Those of some households that posted a need since then: one document each, however many they posted. */
const thatPosted = async (
  communityId: CommunityId,
  ids: readonly HouseholdId[],
  since: InstantMs,
): Promise<ReadonlySet<HouseholdId>> => {
  const posted = new Set<HouseholdId>();
  for (let from = 0; from < ids.length; from += ASKED_AT_ONCE) {
    const parts = ids
      .slice(from, from + ASKED_AT_ONCE)
      .map((householdId) => [householdId, lastNeedOf(householdId, since)] as const);
    const found = await readTogether(communityId, Object.fromEntries(parts));
    for (const [id, needs] of Object.entries(found)) if (needs.length > 0) posted.add(id as HouseholdId);
  }
  return posted;
};

const lastNeedOf = (householdId: HouseholdId, since: InstantMs) =>
  part('needs', { householdId, order: command.gte(String(since)) }, { limit: 1, fields: ['householdId'] });
