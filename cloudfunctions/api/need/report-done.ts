import { fail, type Result } from '../../../shared/kernel/errors.ts';
import { reportNeedDone } from '../../../shared/need/decisions.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { letGo } from '../capture/index.ts';
import { actOnNeed } from './act.ts';
import { mediaFrom } from './media-from.ts';
import { isOwnBody } from './own-body.ts';
import { checkReason } from './reason.ts';

export const reportDone: ApiHandlers['need.reportDone'] = async ({ needId, outcome, ...input }, ctx) => {
  const note = await checkReason(ctx.openid, input.note);
  if (!note.ok) return refuseUnlessAnswered(ctx, note.code);
  const media = await mediaFrom(ctx, input.media, 'after');
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  return actOnNeed(ctx, {
    action: 'reportDone',
    needId,
    reason: note.value,
    decide: (need, now): ReturnType<typeof reportNeedDone> | Result<never, 'OFFICE_IS_SUBJECT'> => {
      // Whoever claimed it before somebody said that it complains of their body (M-72).
      if (isOwnBody(need, ctx)) return fail('OFFICE_IS_SUBJECT');
      return reportNeedDone(need, partyOf(ctx).id, now, { outcome, media: media.value });
    },
    also: (transaction, need, before) => letGo(transaction, before.media, need.media, need.updatedAt),
  });
};
