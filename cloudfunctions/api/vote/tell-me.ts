import { fail, ok } from '../../../shared/kernel/errors.ts';
import { newsToCome } from '../../../shared/vote/telling.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { wishIdOf } from './ids.ts';
import { voteFor } from './read-vote.ts';

/** What is still to come is read in the transaction that writes the wish; whoever is told is looked for only once every transaction is over that read it before (`wake-tellings.ts`). */
export const tellMe: ApiHandlers['vote.tellMe'] = async ({ voteId }, ctx) => {
  if (!(await voteFor(ctx, voteId))) return fail('VOTE_NOT_FOUND');
  const { _id: residentId, communityId } = ctx.resident;
  return withTransaction(async (transaction, now) => {
    const vote = await transaction.get('votes', voteId);
    const toCome = vote ? [...newsToCome(vote)] : [];
    const _id = wishIdOf(voteId, residentId);
    const value = ok({ toCome });
    if (toCome.length === 0 || (await transaction.get('voteWishes', _id))) return { commit: false, value };
    await transaction.replace('voteWishes', {
      ...{ _id, schema: 1, createdAt: now, communityId, voteId, residentId, news: toCome },
    });
    return { commit: true, value };
  });
};
