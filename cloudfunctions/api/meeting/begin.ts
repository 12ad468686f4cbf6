import type { CommunityId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { beginMeeting } from '../../../shared/meeting/meeting.ts';
import { topicsOf, type Counted } from '../../../shared/meeting/topics.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { meetingActed, meetingHappened } from './act.ts';
import { meetingOf } from './latest.ts';
import { opinionsOfMonth } from './opinions-of-month.ts';
import { saveMeeting } from './record.ts';
import { reviewsOf } from './reviews.ts';

/** What was said is before the meeting since that morning: nothing comes in any more, so it can be counted before the transaction. */
export const begin: ApiHandlers['meeting.begin'] = async ({ month }, ctx) => {
  const { communityId } = ctx.resident;
  const buildings = (await reviewsOf({ communityId, month })).length;
  const topics = topicsOf(await countedIn(communityId, month));
  return runCommand(ctx, async (transaction, now) => {
    const planned = meetingOf(communityId, month, now);
    const before = (await transaction.get('meetings', planned._id)) ?? planned;
    const begun = beginMeeting(before, { buildings, topics }, now);
    if (!begun.ok) return begun;
    await saveMeeting(transaction, begun.value);
    const change = { from: before.status, to: begun.value.status };
    return ok({
      value: meetingActed(begun.value),
      happened: meetingHappened(ctx, begun.value, 'meeting.begun', change),
    });
  });
};

/** What was said in all buildings in a month and is not taken back. */
const countedIn = async (communityId: CommunityId, month: LocalMonth): Promise<readonly Counted[]> =>
  (await opinionsOfMonth(communityId, month)).filter(({ outcome }) => outcome === null);
