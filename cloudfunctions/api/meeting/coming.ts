import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { ok, type Result } from '../../../shared/kernel/errors.ts';
import type { BuildingId } from '../../../shared/kernel/ids.ts';
import { comeTo, type Meeting } from '../../../shared/meeting/meeting.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { AttendanceDocument } from './collections.ts';
import { attendanceIdOf } from './ids.ts';
import { saveMeeting } from './record.ts';

type Comes = {
  readonly who: Pick<ResidentDoc, '_id' | 'name'>;
  readonly buildings: readonly BuildingId[];
  readonly how: 'code' | 'chair';
};

/** Counts somebody in: their attendance and the buildings of the meeting are one transaction. Twice is once. */
export const countIn = async (
  transaction: Transaction,
  meeting: Meeting,
  { who, buildings, how }: Comes,
  now: InstantMs,
): Promise<Result<Meeting, 'MEETING_NOT_RUNNING'>> => {
  const there = comeTo(meeting, buildings, now);
  if (!there.ok) return there;
  const before = await attendanceIn(transaction, meeting, who, now);
  await transaction.replace('attendances', { ...before, buildings, how: before.how ?? how });
  await saveMeeting(transaction, there.value);
  return ok(there.value);
};

/** What is known of somebody at a meeting; nothing yet, where they have not tried. */
export const attendanceIn = async (
  transaction: Transaction,
  { _id: meetingId, communityId }: Meeting,
  { _id: residentId, name }: Comes['who'],
  now: InstantMs,
): Promise<AttendanceDocument> => {
  const _id = attendanceIdOf(meetingId, residentId);
  const fresh = { _id, schema: 1, createdAt: now, communityId, meetingId, residentId, name } as const;
  return (await transaction.get('attendances', _id)) ?? { ...fresh, buildings: [], how: null, wrong: 0 };
};
