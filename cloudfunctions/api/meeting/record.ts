import { meetingWakesAt, type Meeting } from '../../../shared/meeting/meeting.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** The only way a meeting is written. */
export const saveMeeting = (transaction: Transaction, meeting: Meeting): Promise<void> =>
  transaction.replace('meetings', { ...meeting, schema: 1, wakeAt: meetingWakesAt(meeting) });
