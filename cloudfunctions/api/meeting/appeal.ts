import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { appealAgainst, mayHear } from '../../../shared/meeting/appealing.ts';
import { MEETING_CHAIRS } from '../../../shared/meeting/chairs.ts';
import { headOf } from '../../../shared/review/sorting.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { whoHolds } from '../need/index.ts';
import { opinionDocument } from '../review/index.ts';
import { meetingHappened } from './act.ts';
import { meetingIdOf } from './ids.ts';

/** The appeal stands on the opinion that was refused, also where the caller's goes on with it: a matter is appealed once. */
export const appeal: ApiHandlers['meeting.appeal'] = async ({ opinionId, words }, ctx) => {
  if ((await checkText(ctx.openid, words)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const { _id: byId, communityId } = ctx.resident;
  const chairs = await whoHolds(MEETING_CHAIRS, [communityId], ctx.now);
  return runCommand(ctx, async (transaction, now) => {
    const own = await transaction.get('opinions', opinionId);
    const review = own?.authorId === byId && (await transaction.get('reviews', own.reviewId));
    if (!own || !review) return fail('OPINION_NOT_FOUND');
    const head = headOf(review, opinionId);
    const before = head === opinionId ? own : await transaction.get('opinions', head);
    if (!before) throw new Error(`${opinionId} goes on with nothing`);
    const after = appealAgainst(before, { byId, words }, now);
    if (!after.ok) return after;
    await transaction.replace('opinions', opinionDocument(after.value));
    const meeting = { communityId, _id: meetingIdOf(communityId, before.month) };
    return ok({
      value: { opinionId: head },
      happened: meetingHappened(ctx, meeting, 'meeting.appealed', {
        ...{ subject: head, buildingId: before.buildingId, from: 'refused', to: 'appealed' },
        told: chairs.filter((id) => mayHear(after.value, id)).slice(0, TOLD_MAX),
      }),
    });
  });
};
