import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, ReviewId } from '../../../shared/kernel/ids.ts';
import type { ReviewEventKind } from '../../../shared/review/events.ts';
import { reviewWakesAt, wakeReview, type Review, type ReviewStatus } from '../../../shared/review/review.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { saveReview } from './record.ts';

/** The reviews that wait for a moment, and how each is woken. */
export const wakeReviews = {
  atOnce: DUE_AT_ONCE,
  /** Those whose moment has come, the longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('reviews', now),
  /** Opens, closes and hands over what is due, a transaction a step. False where nothing was. */
  wakeOne: async (id: string): Promise<boolean> => {
    let did = false;
    while (await wakeStep(id as ReviewId)) did = true;
    return did;
  },
};

const HAPPENED: Readonly<Record<Exclude<ReviewStatus, 'planned'>, ReviewEventKind>> = {
  open: 'review.opened',
  closed: 'review.closed',
  handedOver: 'review.handedOver',
};

const wakeStep = (id: ReviewId): Promise<boolean> =>
  withTransaction(async (transaction, now) => {
    const before = await transaction.get('reviews', id);
    const after = before && wakeReview(before, now);
    if (!after) return { commit: false, value: false };
    await saveReview(transaction, after);
    await transaction.insert('events', [wokenEvent(before, after, HAPPENED[after.status], now)]);
    return { commit: true, value: true };
  });

/** The event of what nobody did: its moment came. The same moment of the same review gives the same id. */
const wokenEvent = (before: Review, after: Review, kind: ReviewEventKind, now: InstantMs): EventDocument => {
  const { _id: subject, communityId, buildingId, status: from } = before;
  return sideEvent(
    `event_${digest('wake', subject, kind, String(reviewWakesAt(before)))}` as EventId,
    { ...NOBODY, communityId, buildingId, subject, kind, from, to: after.status, reason: null },
    'wake',
    now,
  );
};
