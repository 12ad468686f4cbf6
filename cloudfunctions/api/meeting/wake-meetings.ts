import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { meetingWakesAt, type Meeting } from '../../../shared/meeting/meeting.ts';
import { wakeMeeting } from '../../../shared/meeting/minutes.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { saveMeeting } from './record.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';

/** The meetings whose minutes become final, and how. */
export const wakeMeetings = {
  atOnce: DUE_AT_ONCE,
  /** Those whose moment has come, the longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('meetings', now),
  /** The minutes are final. False where nothing was due. */
  wakeOne: (id: string): Promise<boolean> =>
    withTransaction(async (transaction, now) => {
      const before = await transaction.get('meetings', id);
      const after = before && wakeMeeting(before, now);
      if (!after) return { commit: false, value: false };
      await saveMeeting(transaction, after);
      await transaction.insert('events', [finalEvent(before, after, now)]);
      return { commit: true, value: true };
    }),
};

/** The event of what nobody did: the last day to add something was over. */
const finalEvent = (before: Meeting, after: Meeting, now: InstantMs): EventDocument =>
  sideEvent(
    `event_${digest('wake', before._id, 'meeting.final', String(meetingWakesAt(before)))}` as EventId,
    {
      ...{ ...NOBODY, communityId: before.communityId, buildingId: null, subject: before._id },
      ...{ kind: 'meeting.final', from: before.status, to: after.status, reason: null },
    },
    'wake',
    now,
  );
