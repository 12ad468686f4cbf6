import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { MeetingId } from '../../../shared/kernel/ids.ts';
import { takesAmendments } from '../../../shared/meeting/minutes.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { AttendanceDocument } from './collections.ts';
import { attendanceIdOf } from './ids.ts';

type Adding = { readonly meeting: Meeting; readonly attendance: AttendanceDocument };

/** A meeting whose minutes take something from the caller now. The meeting is held: its minutes do not become final meanwhile. */
export const addingTo = async (
  transaction: Transaction,
  ctx: ResidentAct,
  meetingId: MeetingId,
  now: InstantMs,
): Promise<Result<Adding, 'MEETING_NOT_FOUND' | 'NOT_ATTENDED' | 'AMENDING_CLOSED'>> => {
  await transaction.hold('meetings', meetingId);
  const meeting = await transaction.get('meetings', meetingId);
  if (meeting?.communityId !== ctx.resident.communityId) return fail('MEETING_NOT_FOUND');
  const attendance = await transaction.get('attendances', attendanceIdOf(meetingId, ctx.resident._id));
  if (!attendance || attendance.how === null) return fail('NOT_ATTENDED');
  return takesAmendments(meeting, now) ? ok({ meeting, attendance }) : fail('AMENDING_CLOSED');
};
