import { sendNeedBack } from '../../../shared/need/decisions.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { letGo } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { mediaFrom } from './media-from.ts';
import { checkReason } from './reason.ts';

export const sendBack: ApiHandlers['need.sendBack'] = async (input, ctx) => {
  const reason = await checkReason(ctx.openid, input.reason);
  if (!reason.ok) return refuseUnlessAnswered(ctx, reason.code);
  const media = await mediaFrom(ctx, input.media, 'sentBack');
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  return actOnNeed(ctx, {
    action: 'sendBack',
    needId: input.needId,
    reason: reason.value,
    decide: (need, now) => sendNeedBack(need, ctx.resident._id, now, media.value),
    also: (transaction, need, before) => letGo(transaction, before.media, need.media, need.updatedAt),
  });
};
