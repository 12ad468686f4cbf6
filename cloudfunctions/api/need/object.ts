import { objectToNeed } from '../../../shared/need/assigned.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const object: ApiHandlers['need.object'] = async ({ needId, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  return actOnNeed(ctx, {
    kind: 'need.objected',
    needId,
    reason: words.value,
    decide: (need, now) => objectToNeed(need, partyOf(ctx), reason, now),
  });
};
