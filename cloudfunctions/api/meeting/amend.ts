import { fail, ok } from '../../../shared/kernel/errors.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { findFirst, getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { minutesKey } from '../review/index.ts';
import { meetingActed, meetingHappened } from './act.ts';
import { addingTo } from './adding.ts';
import { amendmentIdOf } from './ids.ts';

/** Items do not change any more once the minutes are added to: that there is one is asked before the transaction. */
export const amend: ApiHandlers['meeting.amend'] = async ({ meetingId, no, text }, ctx) => {
  const verdict = await checkText(ctx.openid, text);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const known = await getDocument('meetings', meetingId);
  const { communityId, _id: residentId, name } = ctx.resident;
  const item =
    known && (await findFirst('opinions', { communityId, month: known.month, minutes: minutesKey(known.month, no) }));
  return runCommand(ctx, async (transaction, now) => {
    const adding = await addingTo(transaction, ctx, meetingId, now);
    if (!adding.ok) return adding;
    if (!item) return fail('ITEM_NOT_FOUND');
    const _id = amendmentIdOf(meetingId, no, residentId);
    if (await transaction.get('amendments', _id)) return fail('ALREADY_AMENDED');
    await transaction.insert('amendments', [
      {
        ...{ _id, schema: 1, createdAt: now, communityId, meetingId, no, residentId, name },
        ...{ text, isPublic: verdict === 'clear' },
      },
    ]);
    const { meeting } = adding.value;
    const change = { subject: meetingId, from: null, to: String(no) };
    return ok({ value: meetingActed(meeting), happened: meetingHappened(ctx, meeting, 'meeting.amended', change) });
  });
};
