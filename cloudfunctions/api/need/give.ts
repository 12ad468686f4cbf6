import { dueAfter } from '../../../shared/assignment/deadlines.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { giveNeed, transferNeed } from '../../../shared/need/assigned.ts';
import { defaultSpan } from '../../../shared/need/routing.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { partyOf } from '../../platform/party-of.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';
import { checkReason } from './reason.ts';
import { receiverIn, receiversIn } from './receiver.ts';

export const give: ApiHandlers['need.give'] = async (input, ctx) => {
  const { needId, receiverId, helperIds = [], days } = input;
  const reason = await checkReason(ctx.openid, input.reason);
  if (!reason.ok) return refuseUnlessAnswered(ctx, reason.code);
  const by = partyOf(ctx);
  const { text } = reason.value;
  return actOnNeed(ctx, {
    kind: (before) => (before.status === 'assigned' ? 'need.transferred' : 'need.given'),
    needId,
    reason: reason.value,
    decide: async (need, now, _held, transaction) => {
      const to = await receiverIn(transaction, need.communityId, receiverId, beijingDay(now));
      if (!to.ok) return to;
      if (need.status === 'assigned' && text !== null)
        return transferNeed(need, { to: to.value, by, reason: text }, now);
      const helpers = await receiversIn(transaction, need.communityId, helperIds, beijingDay(now));
      if (!helpers.ok) return helpers;
      const span = days === undefined ? defaultSpan(need) : { workingDays: days };
      return giveNeed(need, { to: to.value, helpers: helpers.value, by, dueAt: dueAfter(span, now) }, now);
    },
  });
};
