import { endMeeting } from '../../../shared/meeting/meeting.ts';
import type { ApiHandlers } from '../handlers.ts';
import { payLater } from '../earning/index.ts';
import { actOnMeeting } from './act.ts';
import { reviewsOf, undecidedIn } from './reviews.ts';

/**
 * The meeting is held first, and the reviews are read outside the transaction: whatever makes something undecided again writes the meeting, and is met
 * as a conflict; what decides or takes back something makes the sum no larger.
 */
export const end: ApiHandlers['meeting.end'] = ({ meetingId }, ctx) =>
  actOnMeeting(ctx, meetingId, 'meeting.ended', async (meeting, now, transaction) => {
    await transaction.hold('meetings', meetingId);
    const ended = endMeeting(meeting, undecidedIn(await reviewsOf(meeting)), now);
    if (ended.ok) await payLater(transaction, ended.value, now);
    return ended;
  });
