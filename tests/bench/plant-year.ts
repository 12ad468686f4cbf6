import { reviewIdOf, voiceIdOf } from '../../cloudfunctions/api/review/ids.ts';
import { opinionDocument } from '../../cloudfunctions/api/review/record.ts';
import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { OpinionId } from '../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../shared/kernel/time.ts';
import { reviewDays } from '../../shared/review/calendar.ts';
import type { Opinion } from '../../shared/review/opinion.ts';
import { asOf, plannedReview } from '../../shared/review/planned.ts';
import { reviewWakesAt } from '../../shared/review/review.ts';
import { insertDocuments, putDocument } from '../world/insert.ts';
import type { World } from '../world/world.ts';

/** What was said in one building and month. */
export type Said = {
  readonly opinions: number;
  readonly households: readonly Documents['households'][];
  /** What each of them is; a lift that stops, unless told otherwise. */
  readonly what?: (at: number) => Pick<Opinion, 'kind' | 'text'>;
};
type Home = { readonly building: Documents['buildings']; readonly author: Documents['residents'] };

/**
 * Writes the review of a building and month as it would stand now, with so many opinions of so many households, past the product's code. The
 * meeting answered all of a month that is over: it ends only where nothing is undecided.
 */
export const plantMonth = async (
  world: World,
  { building, author }: Home,
  month: LocalMonth,
  { opinions: count, households, what = () => ({ kind: 'lift', text: '电梯老是停' }) }: Said,
): Promise<void> => {
  const now = world.cloud.clock.now() as InstantMs;
  const days = reviewDays(month);
  const _id = reviewIdOf(building._id, month);
  const saidAt = Math.min(days.opensAt + 1, now) as InstantMs;
  const place = { communityId: building.communityId, buildingId: building._id, reviewId: _id };
  const planned = plannedReview(_id, building, month, days, days.opensAt);
  const isOver = days.closesAt < now;
  const outcomes = { ...planned.tally.outcomes, answered: isOver ? count : 0 };
  const review = asOf(
    { ...planned, tally: { ...planned.tally, spoke: households.length, opinions: count, outcomes } },
    now,
  );
  const opinions = Array.from({ length: count }, (_, at): Opinion => {
    const household = households[at % households.length];
    if (!household) throw new Error('nobody said it');
    const said = {
      ...place,
      ...{ _id: `${_id.replace('review_', 'opinion_')}${String(at).padStart(3, '0')}` as OpinionId, month },
      ...{ householdId: household._id, authorId: author._id, authorName: author.name, source: 'phone' as const },
      ...{ byId: author._id, isNamed: true, isAboutCaptain: false, ...what(at) },
      ...{ media: [], isWaiting: false, lateFor: null, saidAt, updatedAt: saidAt },
      ...{ continues: null, timesPutOff: 0 },
    };
    if (!isOver) return { ...said, outcome: null };
    const decision = {
      ...{ no: at + 1, words: '办好了', isPublic: true, channel: null, needId: null, dueAt: null, toMonth: null },
      byId: author._id,
    };
    return { ...said, outcome: 'answered', decidedAt: saidAt, decision };
  });
  const voices = households.map(({ _id: householdId }) => ({
    ...place,
    ...{ _id: voiceIdOf(_id, householdId), householdId, said: 1, byId: author._id, at: saidAt },
    ...{ schema: 1, createdAt: saidAt },
  }));
  const { url } = world.cloud;
  const stored = { ...review, schema: 1, wakeAt: reviewWakesAt(review) };
  await putDocument(url, 'reviews', stored);
  await insertDocuments(url, 'opinions', opinions.map(opinionDocument));
  await insertDocuments(url, 'voices', voices);
};
