import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, EventId, ResidentId, ReviewId } from '../../../shared/kernel/ids.ts';
import { beijingDay, type LocalMonth } from '../../../shared/kernel/time.ts';
import { MEETING_CHAIRS } from '../../../shared/meeting/chairs.ts';
import {
  isNews,
  isRecountTime,
  monthsToRecount,
  WRONG_SUMS_MAX,
  type WrongSum,
} from '../../../shared/meeting/recount.ts';
import { differencesOf } from '../../../shared/review/recount.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { command } from '../../platform/sdk.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { whoHolds } from '../need/index.ts';
import type { RecountDocument } from './collections.ts';
import { recountIdOf } from './ids.ts';
import { opinionsOfMonth } from './opinions-of-month.ts';
import { reviewsOf } from './reviews.ts';

/** As many communities as one question finds. */
const AT_ONCE = 100;
/** Opinions and praises of one review are never more. */
const OF_REVIEW_MAX = 1000;

/** Every night the sums of all buildings are counted anew from their opinions, a month at a time (M-21). */
export const recounts = {
  atOnce: AT_ONCE,
  /** Communities that are not recounted to the end tonight; none by day. */
  dueIds: async (now: InstantMs): Promise<readonly string[]> => {
    if (!isRecountTime(now)) return [];
    const communities = await findDocuments(
      'communities',
      { _id: command.gt('') },
      { orderBy: [['_id', 'asc']], limit: AT_ONCE },
    );
    const begun = await findDocuments('recounts', { day: beijingDay(now) }, { limit: AT_ONCE });
    const months = monthsToRecount(now).length;
    const over = new Set(begun.filter(({ done }) => done.length >= months).map(({ communityId }) => communityId));
    return communities.map(({ _id }) => _id).filter((id) => !over.has(id));
  },
  /** Recounts what is left of a community, a month a transaction: what was counted before an interruption stands. */
  recountOne: async (id: string, now: InstantMs): Promise<boolean> => {
    const communityId = id as CommunityId;
    const known = await getDocument('recounts', recountIdOf(communityId));
    const done = known?.day === beijingDay(now) ? known.done : [];
    for (const month of monthsToRecount(now).filter((one) => !done.includes(one)))
      await keep(communityId, month, await wrongIn(communityId, month), now);
    return true;
  },
};

/** What differs in the reviews of a month. An act may come between the questions: what seems to differ is asked again, by itself. */
const wrongIn = async (communityId: CommunityId, month: LocalMonth): Promise<readonly WrongSum[]> => {
  const opinions = await opinionsOfMonth(communityId, month);
  const reviews = await reviewsOf({ communityId, month });
  const wrong: WrongSum[] = [];
  for (const review of reviews) {
    const said = opinions.filter(({ reviewId }) => reviewId === review._id);
    if (differencesOf(review, said).length > 0) wrong.push(...(await wrongOf(review._id)));
  }
  return wrong;
};

/** What differs in one review while nobody writes it; nothing where somebody does: the next night asks again. */
const wrongOf = async (reviewId: ReviewId): Promise<readonly WrongSum[]> => {
  const before = await getDocument('reviews', reviewId);
  const opinions = await findDocuments('opinions', { reviewId }, { limit: OF_REVIEW_MAX });
  const after = await getDocument('reviews', reviewId);
  if (!before || before.updatedAt !== after?.updatedAt) return [];
  const { buildingName, month } = before;
  return differencesOf(before, opinions).map((one) => ({ ...one, reviewId, buildingName, month }));
};

/** Keeps what was found of a month, and says what was not known before: both or neither. */
const keep = async (
  communityId: CommunityId,
  month: LocalMonth,
  found: readonly WrongSum[],
  at: InstantMs,
): Promise<void> => {
  const told = found.length === 0 ? [] : await watchersOf(communityId, at);
  await withTransaction(async (transaction, now) => {
    const _id = recountIdOf(communityId);
    const before = await transaction.get('recounts', _id);
    const day = beijingDay(now);
    const done = before?.day === day ? before.done : [];
    if (done.includes(month)) return { commit: false, value: undefined };
    const others = (before?.wrong ?? []).filter((one) => one.month !== month);
    const after: RecountDocument = {
      ...{ _id, schema: 1, createdAt: before?.createdAt ?? now, communityId, day, at: now },
      ...{ done: [...done, month], wrong: [...others, ...found].slice(0, WRONG_SUMS_MAX) },
    };
    await transaction.replace('recounts', after);
    const news = found.filter((one) => isNews(before, one)).map((one) => wrongEvent(communityId, one, told, now));
    if (news.length > 0) await transaction.insert('events', news);
    return { commit: true, value: undefined };
  });
};

/** Whoever watches; where nobody does, the chair. */
const watchersOf = async (communityId: CommunityId, at: InstantMs): Promise<readonly ResidentId[]> => {
  const supervisors = await whoHolds(['supervisor'], [communityId], at);
  const all = supervisors.length > 0 ? supervisors : await whoHolds(MEETING_CHAIRS, [communityId], at);
  return all.slice(0, TOLD_MAX);
};

/** The event of a sum that is wrong: what was kept, and what counting gives. The same difference of the same night has one id. */
const wrongEvent = (
  communityId: CommunityId,
  { reviewId, figure, kept, counted }: WrongSum,
  told: readonly ResidentId[],
  now: InstantMs,
): EventDocument =>
  sideEvent(
    `event_${digest('recount', reviewId, figure, String(kept), String(counted), beijingDay(now))}` as EventId,
    {
      ...{ ...NOBODY, communityId, buildingId: null, subject: reviewId, kind: 'meeting.sumWrong', told },
      ...{ from: `${figure} ${String(kept)}`, to: `${figure} ${String(counted)}`, reason: null },
    },
    'recount',
    now,
  );
