import type { BuildingDoc } from '../community/documents.ts';
import type { InstantMs } from '../kernel/brand.ts';
import type { ReviewId } from '../kernel/ids.ts';
import type { LocalMonth } from '../kernel/time.ts';
import type { ReviewDays } from './calendar.ts';
import { wakeReview, type Review, type ReviewIn } from './review.ts';
import { emptyTally } from './tally.ts';

/** The review of a building and a month before anything happened in it. */
export const plannedReview = (
  _id: ReviewId,
  {
    communityId,
    _id: buildingId,
    name,
    householdCount,
  }: Pick<BuildingDoc, '_id' | 'communityId' | 'name' | 'householdCount'>,
  month: LocalMonth,
  { opensAt, closesAt, meetsOn }: Pick<ReviewDays, 'opensAt' | 'closesAt' | 'meetsOn'>,
  now: InstantMs,
): ReviewIn<'planned'> => ({
  _id,
  communityId,
  buildingId,
  buildingName: name,
  month,
  opensAt,
  closesAt,
  meetsOn,
  tally: emptyTally(householdCount),
  merges: {},
  createdAt: now,
  updatedAt: now,
  status: 'planned',
});

/** The review as the calendar has it now: it opens and closes by its times, also where the timer has not been there yet. */
export const asOf = (review: Review, now: InstantMs): Review => {
  const woken = wakeReview(review, now);
  return woken ? asOf(woken, now) : review;
};
