import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { OpinionId } from '../../../shared/kernel/ids.ts';
import { deciding, type Meeting, type MeetingIn } from '../../../shared/meeting/meeting.ts';
import type { Opinion } from '../../../shared/review/opinion.ts';
import type { Review } from '../../../shared/review/review.ts';
import type { Documents } from '../../database/collections.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct, ResidentCtx } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { opinionDocument, saveReview, watchesCaptain } from '../review/index.ts';
import { meetingIdOf } from './ids.ts';
import { saveMeeting } from './record.ts';

/** An opinion before the meeting, its review and the meeting, as a transaction sees them. */
export type Matter = {
  readonly opinion: Documents['opinions'];
  readonly review: Review;
  readonly meeting: Meeting;
};
/** The same, of a meeting that decides now. */
export type Deciding = Matter & { readonly meeting: MeetingIn<'running'> };

/** True for what the chair may read: what is about a captain, only whoever watches over that captain. */
export const isBefore = (opinion: Documents['opinions'], ctx: ResidentCtx): boolean => {
  if (opinion.communityId !== ctx.resident.communityId) return false;
  return opinion.wall === 'captain' ? watchesCaptain(ctx, opinion) : opinion.wall !== 'gone';
};

/** @returns in this order: `OPINION_NOT_FOUND`, `FORBIDDEN`, `MEETING_NOT_RUNNING` (no meeting of its month is planned). */
export const matterIn = async (
  transaction: Transaction,
  held: ResidentAct,
  opinionId: OpinionId,
): Promise<Result<Matter, 'OPINION_NOT_FOUND' | 'FORBIDDEN' | 'MEETING_NOT_RUNNING'>> => {
  const opinion = await transaction.get('opinions', opinionId);
  if (!opinion || opinion.communityId !== held.resident.communityId) return fail('OPINION_NOT_FOUND');
  if (!held.reaches(opinion)) return fail('FORBIDDEN');
  if (!isBefore(opinion, held)) return fail('OPINION_NOT_FOUND');
  const review = await transaction.get('reviews', opinion.reviewId);
  if (!review) throw new Error(`${opinion._id} is in no review`);
  const meeting = await transaction.get('meetings', meetingIdOf(opinion.communityId, opinion.month));
  return meeting ? ok({ opinion, review, meeting }) : fail('MEETING_NOT_RUNNING');
};

/** What an act of the chair leaves of a matter; `opinion` and `meeting` where they changed. */
export type Left<T> = {
  readonly value: T;
  readonly review: Review;
  readonly opinion?: Opinion;
  readonly meeting?: Meeting;
  readonly happened: Happened;
};

type MatterRefused = 'OPINION_NOT_FOUND' | 'FORBIDDEN' | 'MEETING_NOT_RUNNING' | 'NO_QUORUM';

/**
 * One way in which the meeting decides of a matter. The meeting is always written with it: whoever ends it meanwhile is met as a conflict.
 *
 * @returns in this order: what {@link matterIn} and `deciding` refuse with, then what `decide` does.
 */
export const decideOf = <T, E extends ErrorCode>(
  ctx: ResidentAct,
  opinionId: OpinionId,
  decide: (
    matter: Deciding,
    now: InstantMs,
    transaction: Transaction,
    held: ResidentAct,
  ) => Promise<Result<Left<T>, E>>,
) =>
  runCommand<T, E | MatterRefused, ResidentAct>(ctx, async (transaction, now, held) => {
    const matter = await matterIn(transaction, held, opinionId);
    if (!matter.ok) return matter;
    const meeting = deciding(matter.value.meeting);
    if (!meeting.ok) return meeting;
    const left = await decide({ ...matter.value, meeting: meeting.value }, now, transaction, held);
    if (!left.ok) return left;
    const { value, review, opinion, happened } = left.value;
    if (opinion) await transaction.replace('opinions', opinionDocument(opinion));
    await saveReview(transaction, review);
    await saveMeeting(transaction, { ...(left.value.meeting ?? meeting.value), updatedAt: now });
    return ok({ value, happened });
  });
