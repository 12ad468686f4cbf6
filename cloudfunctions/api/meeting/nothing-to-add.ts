import { ok } from '../../../shared/kernel/errors.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { meetingActed, meetingHappened } from './act.ts';
import { addingTo } from './adding.ts';

export const nothingToAdd: ApiHandlers['meeting.nothingToAdd'] = ({ meetingId }, ctx) =>
  runCommand(ctx, async (transaction, now) => {
    const adding = await addingTo(transaction, ctx, meetingId, now);
    if (!adding.ok) return adding;
    const { meeting, attendance } = adding.value;
    await transaction.replace('attendances', { ...attendance, hasNothingToAdd: true });
    const change = { from: null, to: 'nothing' };
    return ok({
      value: meetingActed(meeting),
      happened: meetingHappened(ctx, meeting, 'meeting.nothingToAdd', change),
    });
  });
