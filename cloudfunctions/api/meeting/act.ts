import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type ErrorCode, type Result } from '../../../shared/kernel/errors.ts';
import type { MeetingId } from '../../../shared/kernel/ids.ts';
import type { MeetingEventKind } from '../../../shared/meeting/events.ts';
import type { Meeting, MeetingStatus } from '../../../shared/meeting/meeting.ts';
import { runCommand, type Happened } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { saveMeeting } from './record.ts';

/** What every act on a meeting answers. */
export type MeetingActed = { meetingId: MeetingId; status: MeetingStatus; present: number };
export const meetingActed = ({ _id, status, present }: Meeting): MeetingActed => ({
  ...{ meetingId: _id, status, present: present.length },
});

/** The event of a meeting, or of something before it. */
export const meetingHappened = (
  { resident }: ResidentAct,
  { communityId, _id }: Pick<Meeting, 'communityId' | '_id'>,
  kind: MeetingEventKind,
  change: Pick<Happened, 'from' | 'to'> & Partial<Happened>,
): Happened => ({
  ...{ kind, communityId, buildingId: null, subject: _id, reason: null },
  ...{ actorId: resident._id, actorName: resident.name },
  ...change,
});

/** One way in which the chair changes a meeting as a whole. */
export const actOnMeeting = <E extends ErrorCode>(
  ctx: ResidentAct,
  meetingId: MeetingId,
  kind: MeetingEventKind,
  decide: (meeting: Meeting, now: InstantMs, transaction: Transaction) => Promise<Result<Meeting, E>>,
) =>
  runCommand<MeetingActed, E | 'MEETING_NOT_FOUND' | 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now, held) => {
    const before = await transaction.get('meetings', meetingId);
    if (before?.communityId !== ctx.resident.communityId) return fail('MEETING_NOT_FOUND');
    if (!held.reaches({ communityId: before.communityId })) return fail('FORBIDDEN');
    const decided = await decide(before, now, transaction);
    if (!decided.ok) return decided;
    await saveMeeting(transaction, decided.value);
    const change = { from: before.status, to: decided.value.status };
    return ok({ value: meetingActed(decided.value), happened: meetingHappened(ctx, before, kind, change) });
  });
