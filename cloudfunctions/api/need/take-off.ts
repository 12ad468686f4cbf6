import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { takeOff as decide } from '../../../shared/need/closing.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { claimantNamed } from './claimant-id.ts';
import { checkReason } from './reason.ts';

export const takeOff: ApiHandlers['need.takeOff'] = async ({ needId, claimantId, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  const claimant: ResidentId | undefined = claimantNamed(needId, claimantId);
  return actOnNeed(ctx, {
    kind: 'need.takenOff',
    needId,
    reason: words.value,
    alsoTold: claimant === undefined ? [] : [claimant],
    decide: (need, now) => decide(need, ctx.resident._id, claimant, now),
  });
};
