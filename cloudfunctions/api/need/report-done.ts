import { reportNeedDone } from '../../../shared/need/decisions.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const reportDone: ApiHandlers['need.reportDone'] = async (input, ctx) => {
  const note = await checkReason(ctx.openid, input.note);
  if (!note.ok) return refuseUnlessAnswered(ctx, note.code);
  return actOnNeed(ctx, {
    action: 'reportDone',
    needId: input.needId,
    reason: note.value,
    decide: (need, now) => reportNeedDone(need, partyOf(ctx).id, now),
  });
};
