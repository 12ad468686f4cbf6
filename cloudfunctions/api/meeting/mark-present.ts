import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { meetingActed, meetingHappened, type MeetingActed } from './act.ts';
import { countIn } from './coming.ts';
import { buildingsSpokenForBy } from './represents.ts';

type Refused = 'MEETING_NOT_FOUND' | 'RESIDENT_NOT_FOUND' | 'MEETING_NOT_RUNNING' | 'FOR_NO_BUILDING' | 'FORBIDDEN';

export const markPresent: ApiHandlers['meeting.markPresent'] = ({ meetingId, residentId }, ctx) =>
  runCommand<MeetingActed, Refused, ResidentAct>(ctx, async (transaction, now, held) => {
    const meeting = await transaction.get('meetings', meetingId);
    if (meeting?.communityId !== ctx.resident.communityId) return fail('MEETING_NOT_FOUND');
    if (!held.reaches({ communityId: meeting.communityId })) return fail('FORBIDDEN');
    const who = await transaction.get('residents', residentId);
    if (who?.communityId !== meeting.communityId || who.leftAt !== null) return fail('RESIDENT_NOT_FOUND');
    if (meeting.status !== 'running') return fail('MEETING_NOT_RUNNING');
    const buildings = await buildingsSpokenForBy(who, beijingDay(now));
    if (buildings.length === 0) return fail('FOR_NO_BUILDING');
    const there = await countIn(transaction, meeting, { who, buildings, how: 'chair' }, now);
    if (!there.ok) return there;
    const change = { from: null, to: 'chair', onBehalfOf: residentId };
    return ok({
      value: meetingActed(there.value),
      happened: meetingHappened(ctx, meeting, 'meeting.presentMarked', change),
    });
  });
