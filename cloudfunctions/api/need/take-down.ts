import { takeDownNeed } from '../../../shared/need/take-down.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const takeDown: ApiHandlers['need.takeDown'] = async ({ needId, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  return actOnNeed(ctx, {
    kind: 'need.takenDown',
    needId,
    // The reason may repeat what had to go.
    reason: { text: reason, isPublic: false },
    decide: (need, now) => takeDownNeed(need, ctx.resident._id, reason, now),
  });
};
