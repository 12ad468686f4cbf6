import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { ReviewId } from '../../../shared/kernel/ids.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { NEED_KINDS } from '../../../shared/need/kinds.ts';
import { isPraise } from '../../../shared/review/opinion.ts';
import { pageOf } from '../../platform/paging.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { OPINION_WALLS, OpinionDocument } from './collections.ts';
import { flatsInOrder } from './flats.ts';
import { reviewIdOf } from './ids.ts';
import { showOpinions, showReview, watchesCaptain } from './project.ts';
import { shownReview } from './shown-review.ts';

const PAGE_SIZE = 20;
/** More than any building has. */
const HOUSEHOLDS_MAX = 1000;

type Walls = readonly (typeof OPINION_WALLS)[number][];

export const cockpit: ApiHandlers['review.cockpit'] = async ({ buildingId, cursor }, ctx) => {
  const building = await getDocument('buildings', buildingId);
  if (building?.communityId !== ctx.resident.communityId) return fail('REVIEW_NOT_FOUND');
  const place = { communityId: building.communityId, buildingId };
  if (!ctx.reaches(place)) return fail('FORBIDDEN');
  const month = beijingMonth(ctx.now);
  const walls: Walls = watchesCaptain(ctx, place)
    ? ['shown', 'waiting', 'hidden', 'captain']
    : ['shown', 'waiting', 'hidden'];
  const reviewId = reviewIdOf(buildingId, month);
  const { reviews, voices, households, kinds, found, captain } = await readTogether(
    building.communityId,
    parts(reviewId, buildingId, walls, cursor),
  );
  const review = shownReview(reviews[0], building, month, ctx.now);
  const spoken = new Set(voices.map(({ householdId }) => householdId));
  const page = pageOf(found, PAGE_SIZE);
  return ok({
    review: showReview(review),
    silent: flatsInOrder(households.filter(({ _id }) => !spoken.has(_id))),
    kinds: countKinds(kinds),
    opinions: { items: await showOpinions(page.shown, review, ctx), next: page.next },
    aboutCaptain: captain.length,
  });
};

type Kinds = readonly Pick<OpinionDocument, 'kind' | 'outcome'>[];
/** Praise asks for nothing, and what is decided is told elsewhere. */
const countKinds = (opinions: Kinds) =>
  NEED_KINDS.flatMap((kind) => {
    const n = opinions.filter((one) => one.kind === kind && one.outcome === null && !isPraise(one)).length;
    return n === 0 ? [] : [{ kind, n }];
  });

/** Who is silent is read with the first page of opinions alone. */
const parts = (reviewId: ReviewId, buildingId: string, walls: Walls, cursor: string | undefined) => ({
  reviews: part('reviews', { _id: reviewId }, { limit: 1 }),
  voices:
    cursor === undefined ? part('voices', { reviewId }, { limit: HOUSEHOLDS_MAX, fields: ['householdId'] }) : undefined,
  households:
    cursor === undefined
      ? part('households', { buildingId, leftAt: null }, { limit: HOUSEHOLDS_MAX, fields: ['unit', 'flat'] })
      : undefined,
  kinds:
    cursor === undefined
      ? part(
          'opinions',
          { reviewId, wall: command.in(['shown', 'waiting', 'hidden']) },
          { limit: HOUSEHOLDS_MAX, fields: ['kind', 'outcome'] },
        )
      : undefined,
  found: part(
    'opinions',
    { reviewId, wall: command.in(walls), ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
  ),
  captain: part('opinions', { reviewId, wall: 'captain' }, { limit: HOUSEHOLDS_MAX, fields: ['wall'] }),
});
