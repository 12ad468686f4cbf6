import type {
  AmendmentId,
  AttendanceId,
  CommunityId,
  MeetingId,
  OpinionId,
  RecountId,
  ResidentId,
} from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { digest } from '../../platform/digest.ts';

/** One a community and month: a second one cannot be written. */
export const meetingIdOf = (communityId: CommunityId, month: LocalMonth): MeetingId =>
  `meeting_${digest('meeting', communityId, month)}` as MeetingId;

/** One a person and meeting: twice is once. */
export const attendanceIdOf = (meetingId: MeetingId, residentId: ResidentId): AttendanceId =>
  `attendance_${digest('attendance', meetingId, residentId)}` as AttendanceId;

/** One a person and item: whoever added something once, has. */
export const amendmentIdOf = (meetingId: MeetingId, no: number, residentId: ResidentId): AmendmentId =>
  `amendment_${digest('amendment', meetingId, String(no), residentId)}` as AmendmentId;

/** Of what goes on from an opinion in a later month: one a month, so that it enters it once. */
export const continuedIdOf = (opinionId: OpinionId, month: LocalMonth): OpinionId =>
  `opinion_${digest('continued', opinionId, month)}` as OpinionId;

/** Of the nightly recount of a community: one, that each night writes anew. */
export const recountIdOf = (communityId: CommunityId): RecountId =>
  `recount_${digest('recount', communityId)}` as RecountId;
