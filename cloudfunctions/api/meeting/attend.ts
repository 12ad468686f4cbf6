import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { MEETING_LIMITS } from '../../../shared/meeting/limits.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { meetingActed, meetingHappened } from './act.ts';
import { codeOfMeeting } from './code.ts';
import { attendanceIn, countIn } from './coming.ts';
import { buildingsSpokenForBy } from './represents.ts';

/** Whoever comes holds their own row: a role that ends meanwhile is met as a conflict. */
export const attend: ApiHandlers['meeting.attend'] = ({ meetingId, code }, ctx) =>
  runCommand(ctx, async (transaction, now) => {
    const meeting = await transaction.get('meetings', meetingId);
    if (meeting?.communityId !== ctx.resident.communityId) return fail('MEETING_NOT_FOUND');
    if (meeting.status !== 'running') return fail('MEETING_NOT_RUNNING');
    await transaction.hold('residents', ctx.resident._id);
    const who = await transaction.get('residents', ctx.resident._id);
    const buildings = who ? await buildingsSpokenForBy(who, beijingDay(now)) : [];
    if (!who || buildings.length === 0) return fail('FOR_NO_BUILDING');
    const before = await attendanceIn(transaction, meeting, who, now);
    if (before.wrong >= MEETING_LIMITS.wrongCodesMax) return fail('TOO_MANY_ATTEMPTS');
    if (code !== codeOfMeeting(meeting)) {
      await transaction.replace('attendances', { ...before, wrong: before.wrong + 1 });
      return { ok: false, code: 'MEETING_CODE_WRONG', keep: true } as const;
    }
    const there = await countIn(transaction, meeting, { who, buildings, how: 'code' }, now);
    if (!there.ok) return there;
    const change = { from: before.how, to: 'code' };
    return ok({
      value: meetingActed(there.value),
      happened: meetingHappened(ctx, meeting, 'meeting.attended', change),
    });
  });
