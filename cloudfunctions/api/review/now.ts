import { addMonths } from '../../../shared/kernel/calendar.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { REVIEW_KEEPERS } from '../../../shared/review/keepers.ts';
import { takesOpinions } from '../../../shared/review/review.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { reviewIdOf, voiceIdOf } from './ids.ts';
import { showReview } from './project.ts';
import { shownReview } from './shown-review.ts';

export const now: ApiHandlers['review.now'] = async (_input, ctx) => {
  const { communityId, buildingId, householdId } = ctx.resident;
  const month = beijingMonth(ctx.now);
  const reviewId = reviewIdOf(buildingId, month);
  const { buildings, reviews, voices } = await readTogether(communityId, {
    buildings: part('buildings', { _id: buildingId }, { limit: 1 }),
    reviews: part('reviews', { _id: reviewId }, { limit: 1 }),
    voices: part('voices', { _id: voiceIdOf(reviewId, householdId) }, { limit: 1 }),
  });
  const [building] = buildings;
  if (!building) return fail('FLAT_NOT_FOUND');
  const review = shownReview(reviews[0], building, month, ctx.now);
  return ok({
    review: showReview(review),
    ourVoice: voices[0]?.said ?? null,
    countsFor: takesOpinions(review, ctx.now) ? month : addMonths(month, 1),
    isKeeper: ctx.holds(REVIEW_KEEPERS, { communityId, buildingId }),
  });
};
