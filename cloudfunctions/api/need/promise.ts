import { promise as decide } from '../../../shared/assignment/decisions.ts';
import { changeAssignment } from '../../../shared/need/assigned.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const promise: ApiHandlers['need.promise'] = async ({ needId, day, text }, ctx) => {
  const words = await checkReason(ctx.openid, text);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  const said = { day, text, isPublic: words.value.isPublic };
  return actOnNeed(ctx, {
    kind: 'need.promised',
    needId,
    reason: words.value,
    decide: (need, now) => changeAssignment(need, (given) => decide(given, partyOf(ctx).id, said, now), now),
  });
};
