import { decideExtension as decide } from '../../../shared/assignment/decisions.ts';
import { changeAssignment } from '../../../shared/need/assigned.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const decideExtension: ApiHandlers['need.decideExtension'] = async ({ needId, isYes, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  return actOnNeed(ctx, {
    kind: isYes ? 'need.extensionGranted' : 'need.extensionRefused',
    needId,
    reason: words.value,
    decide: (need, now) => changeAssignment(need, (given) => decide(given, partyOf(ctx), isYes, now), now),
  });
};
