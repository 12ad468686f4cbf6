import { releaseNeed } from '../../../shared/need/decisions.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const release: ApiHandlers['need.release'] = async (input, ctx) => {
  const reason = await checkReason(ctx.openid, input.reason);
  if (!reason.ok) return refuseUnlessAnswered(ctx, reason.code);
  return actOnNeed(ctx, {
    action: 'release',
    needId: input.needId,
    reason: reason.value,
    decide: (need, now) => releaseNeed(need, ctx.resident._id, now),
  });
};
