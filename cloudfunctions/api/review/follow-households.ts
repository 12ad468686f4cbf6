import type { HouseholdDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addMonths } from '../../../shared/kernel/calendar.ts';
import type { BuildingId } from '../../../shared/kernel/ids.ts';
import { beijingMonth } from '../../../shared/kernel/time.ts';
import { asOne, oneMore } from '../../../shared/review/as-one.ts';
import { takesOpinions, type Review } from '../../../shared/review/review.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { reviewIdOf, voiceIdOf } from './ids.ts';
import { saveReview } from './record.ts';

/** A household was split off in a building: each review of it that takes opinions asks one more, and what was said stays with whoever said it. */
export const askOneMore = async (transaction: Transaction, buildingId: BuildingId, now: InstantMs): Promise<void> => {
  for (const review of await thatTakeOpinions(transaction, buildingId, now))
    await saveReview(transaction, { ...review, tally: oneMore(review.tally), updatedAt: now });
};

type Joining = Pick<HouseholdDoc, '_id' | 'buildingId'>;

/**
 * One household joined another: each review that takes opinions counts them once. What it said in another building than the one it goes to
 * stays there, like all that happened in it; where it was silent, that building asks one less.
 */
export const askAsOne = async (
  transaction: Transaction,
  gone: Joining,
  into: Joining,
  now: InstantMs,
): Promise<void> => {
  for (const review of await thatTakeOpinions(transaction, gone.buildingId, now)) {
    const [goneId, intoId] = [voiceIdOf(review._id, gone._id), voiceIdOf(review._id, into._id)];
    const voice = (await transaction.get('voices', goneId)) ?? null;
    if (gone.buildingId !== into.buildingId && voice) continue;
    const stays = (await transaction.get('voices', intoId)) ?? null;
    const one = asOne(review.tally, voice, stays, { _id: intoId, householdId: into._id });
    if (voice && one.voice) {
      await transaction.remove('voices', goneId);
      await transaction.replace('voices', { schema: 1, createdAt: voice.createdAt, ...one.voice });
    }
    await saveReview(transaction, { ...review, tally: one.tally, updatedAt: now });
  }
};

/** This month's and the next month's review of a building, where they are planned and not closed yet. */
const thatTakeOpinions = async (
  transaction: Transaction,
  buildingId: BuildingId,
  now: InstantMs,
): Promise<readonly Review[]> => {
  const month = beijingMonth(now);
  const reviews: Review[] = [];
  for (const one of [month, addMonths(month, 1)]) {
    const review = await transaction.get('reviews', reviewIdOf(buildingId, one));
    if (review && takesOpinions(review, now)) reviews.push(review);
  }
  return reviews;
};
