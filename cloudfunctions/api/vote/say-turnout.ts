import { sayTurnout as say } from '../../../shared/vote/typing.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnVote } from './act.ts';

export const sayTurnout: ApiHandlers['vote.sayTurnout'] = ({ voteId, took }, ctx) =>
  actOnVote(ctx, { voteId, kind: 'vote.turnoutSaid', decide: (vote, now) => say(vote, { took, at: now }) });
