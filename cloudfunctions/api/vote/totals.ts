import { fail, ok } from '../../../shared/kernel/errors.ts';
import { isElsewhere } from '../../../shared/vote/totals.ts';
import { correctionReason, differingIn, totalsStateOf } from '../../../shared/vote/typing.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { placeOf } from './act.ts';

export const totals: ApiHandlers['vote.totals'] = async ({ voteId }, ctx) => {
  const vote = await getDocument('votes', voteId);
  if (vote?.communityId !== ctx.resident.communityId) return fail('VOTE_NOT_FOUND');
  if (!ctx.reaches(placeOf(vote))) return fail('FORBIDDEN');
  if (!isElsewhere(vote)) return fail('VOTE_HERE');
  const typed = await getDocument('voteTotals', voteId);
  const own = typed?.entries.find(({ by }) => by.id === ctx.resident._id);
  return ok({
    ...{ state: totalsStateOf(vote, typed), differing: [...differingIn(typed)] },
    ...{ mine: own ? { ...own.totals } : null, reason: correctionReason(typed) },
  });
};
