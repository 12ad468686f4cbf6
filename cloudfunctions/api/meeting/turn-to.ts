import { fail, ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { ApiHandlers } from '../handlers.ts';
import { meetingActed, meetingHappened, type MeetingActed } from './act.ts';
import { matterIn } from './matter.ts';
import { saveMeeting } from './record.ts';

type Refused = 'OPINION_NOT_FOUND' | 'FORBIDDEN' | 'MEETING_NOT_RUNNING';

export const turnTo: ApiHandlers['meeting.turnTo'] = ({ opinionId }, ctx) =>
  runCommand<MeetingActed, Refused, ResidentAct>(ctx, async (transaction, now, held) => {
    const matter = await matterIn(transaction, held, opinionId);
    if (!matter.ok) return matter;
    const { meeting } = matter.value;
    if (meeting.status !== 'running') return fail('MEETING_NOT_RUNNING');
    const after = { ...meeting, speaking: opinionId, updatedAt: now };
    await saveMeeting(transaction, after);
    const change = { subject: opinionId, from: meeting.speaking, to: opinionId };
    return ok({ value: meetingActed(after), happened: meetingHappened(ctx, meeting, 'meeting.turnedTo', change) });
  });
