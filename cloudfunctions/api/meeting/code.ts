import { MEETING_LIMITS } from '../../../shared/meeting/limits.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { keyed } from '../../platform/keyed.ts';

/** The digits on the chair's screen that count somebody in: they follow from the meeting, so nothing has to keep them. */
export const codeOfMeeting = ({ _id }: Pick<Meeting, '_id'>): string =>
  String(keyed('meetingCode', _id).readBigUInt64BE() % 10n ** BigInt(MEETING_LIMITS.codeDigits)).padStart(
    MEETING_LIMITS.codeDigits,
    '0',
  );
