import { extendVote } from '../../../shared/vote/vote.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnVote } from './act.ts';
import { changeGates } from './gates.ts';
import { refusesReason } from './reasons.ts';

export const extend: ApiHandlers['vote.extend'] = async ({ voteId, closesAt: to, reason }, ctx) => {
  const refused = await refusesReason(ctx, voteId, reason);
  if (refused) return refuseUnlessAnswered(ctx, refused);
  return actOnVote(ctx, {
    ...{ voteId, reason, kind: 'vote.extended' },
    decide: async (vote, now, transaction) => {
      const extended = extendVote(vote, { to, reason, by: ctx.resident._id }, now);
      if (extended.ok && extended.value.status === 'open') await changeGates(transaction, vote, { closesAt: to });
      return extended;
    },
  });
};
