import { closeNeedFor } from '../../../shared/need/closing.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const closeFor: ApiHandlers['need.closeFor'] = async ({ needId, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  return actOnNeed(ctx, {
    kind: 'need.closedFor',
    needId,
    reason: words.value,
    decide: (need, now) => closeNeedFor(need, ctx.resident._id, now),
  });
};
