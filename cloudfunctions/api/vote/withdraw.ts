import { withdrawVote } from '../../../shared/vote/vote.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnVote, signedBy } from './act.ts';
import { refusesReason } from './reasons.ts';

export const withdraw: ApiHandlers['vote.withdraw'] = async ({ voteId, reason }, ctx) => {
  const refused = await refusesReason(ctx, voteId, reason);
  if (refused) return refuseUnlessAnswered(ctx, refused);
  return actOnVote(ctx, {
    ...{ voteId, reason, kind: 'vote.withdrawn' },
    decide: (vote, now) => withdrawVote(vote, signedBy(ctx, now), reason),
  });
};
