import { beijingDay } from '../../../shared/kernel/time.ts';
import { handOnNeed } from '../../../shared/need/assigned.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';
import { receiverIn } from './receiver.ts';

export const transfer: ApiHandlers['need.transfer'] = async ({ needId, receiverId, reason }, ctx) => {
  const words = await checkReason(ctx.openid, reason);
  if (!words.ok) return refuseUnlessAnswered(ctx, words.code);
  const by = partyOf(ctx);
  return actOnNeed(ctx, {
    kind: 'need.transferred',
    needId,
    reason: words.value,
    decide: async (need, now, _held, transaction) => {
      const to = await receiverIn(transaction, need.communityId, receiverId, beijingDay(now));
      return to.ok ? handOnNeed(need, { to: to.value, by, reason }, now) : to;
    },
  });
};
