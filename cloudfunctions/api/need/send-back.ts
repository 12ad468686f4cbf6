import { sendNeedBack } from '../../../shared/need/decisions.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';

export const sendBack: ApiHandlers['need.sendBack'] = async (input, ctx) => {
  const reason = await checkReason(ctx.openid, input.reason);
  if (!reason.ok) return refuseUnlessAnswered(ctx, reason.code);
  return actOnNeed(ctx, {
    action: 'sendBack',
    needId: input.needId,
    reason: reason.value,
    decide: (need, now) => sendNeedBack(need, ctx.resident._id, now),
  });
};
