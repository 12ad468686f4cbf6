import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { addMonths } from '../../../shared/kernel/calendar.ts';
import type { BuildingId } from '../../../shared/kernel/ids.ts';
import { beijingMonth, type LocalMonth } from '../../../shared/kernel/time.ts';
import { appealWaiting } from '../../../shared/meeting/appealing.ts';
import { decisionOf, type Opinion } from '../../../shared/review/opinion.ts';
import { plannedReview } from '../../../shared/review/planned.ts';
import { reviewWakesAt, takesOpinions, type Review } from '../../../shared/review/review.ts';
import { hidingWakesAt } from '../../../shared/review/hiding.ts';
import { matterOf } from '../../../shared/review/same-matter.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { OpinionDocument } from './collections.ts';
import { daysFor } from './days-for.ts';
import { reviewIdOf } from './ids.ts';

/** The only way a review is written. */
export const saveReview = (transaction: Transaction, review: Review): Promise<void> =>
  transaction.replace('reviews', { ...review, schema: 1, wakeAt: reviewWakesAt(review) });

/** An opinion as it is stored. */
export const opinionDocument = (opinion: Opinion): OpinionDocument => ({
  ...opinion,
  schema: 1,
  createdAt: opinion.saidAt,
  wall: wallOf(opinion),
  order: orderKey(opinion.saidAt, opinion._id),
  matter: matterOf(opinion),
  wakeAt: hidingWakesAt(opinion),
  minutes: minutesOf(opinion),
  appealed: appealedOf(opinion),
});

const minutesOf = (opinion: Opinion): string | null => {
  const decision = decisionOf(opinion);
  return decision && minutesKey(opinion.month, decision.no);
};

const appealedOf = (opinion: Opinion): string | null => {
  const appeal = appealWaiting(opinion);
  return appeal && orderKey(appeal.at, opinion._id);
};

/** Where an item stands in the minutes of a community. */
export const minutesKey = (month: LocalMonth, no: number): string => `${month}_${String(no).padStart(4, '0')}`;

const wallOf = ({ outcome, isAboutCaptain, isWaiting, hidden }: Opinion): OpinionDocument['wall'] => {
  if (outcome === 'withdrawn' || outcome === 'madePrivate') return 'gone';
  if (isAboutCaptain) return 'captain';
  if (hidden) return 'hidden';
  return isWaiting ? 'waiting' : 'shown';
};

/** The review of a building and month in a transaction; planned anew where nothing has happened in it. Undefined: no such building. */
export const reviewIn = async (
  transaction: Transaction,
  buildingId: BuildingId,
  month: LocalMonth,
  now: InstantMs,
): Promise<Review | undefined> => {
  const _id = reviewIdOf(buildingId, month);
  const known = await transaction.get('reviews', _id);
  if (known) return known;
  const building = await transaction.get('buildings', buildingId);
  return building && plannedReview(_id, building, month, await daysFor(building.communityId, month), now);
};

/** The review that something said now is counted in, and which one had closed when it was said. */
export type Taking = { readonly review: Review; readonly lateFor: LocalMonth | null };

/** This month's review of a building while it takes opinions, else the next month's: late once, and never again (M-21). Undefined: no such building. */
export const reviewTaking = async (
  transaction: Transaction,
  buildingId: BuildingId,
  now: InstantMs,
): Promise<Taking | undefined> => {
  const month = beijingMonth(now);
  const current = await reviewIn(transaction, buildingId, month, now);
  if (current && takesOpinions(current, now)) return { review: current, lateFor: null };
  const next = await reviewIn(transaction, buildingId, addMonths(month, 1), now);
  return next && { review: next, lateFor: month };
};
