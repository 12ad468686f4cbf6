import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { VoterId } from '../../../shared/kernel/ids.ts';
import type { Voter } from '../../../shared/vote/casting.ts';
import { giveProxy as give, type Proxy } from '../../../shared/vote/proxy.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { usableMedia } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isAboutReader, voteHappened } from './act.ts';
import { proxyIdOf } from './ids.ts';

/** The giver's line says to whom, the holder's document how many: both are one transaction, so that a holder has never more than the rule says and a vote is given once. */
export const giveProxy: ApiHandlers['vote.giveProxy'] = async ({ voterId, holderId, media: ids }, ctx) => {
  const media = await usableMedia(ctx, ids, { purpose: 'vote', kind: 'picture', of: 'said' });
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  return runCommand(ctx, async (transaction, now, held) => {
    const [giver, holder] = [await transaction.get('voters', voterId), await transaction.get('voters', holderId)];
    if (giver?.communityId !== ctx.resident.communityId) return fail('NOT_ON_ROLL');
    const { communityId, buildingId, voteId, unitId, door } = giver;
    if (!held.reaches({ communityId, buildingId })) return fail('FORBIDDEN');
    const vote = await transaction.get('votes', voteId);
    if (!vote || holder?.voteId !== voteId) return fail('NOT_ON_ROLL');
    if (isAboutReader(vote, held)) return fail('ABOUT_YOURSELF');
    const own = await transaction.get('proxies', proxyIdOf(voterId));
    const before = (await transaction.get('proxies', proxyIdOf(holderId))) ?? emptyOf(holder);
    const given = { voterId, unitId, door, media: media.value, byId: ctx.resident._id, at: now };
    const done = give(vote, { giver, holder, held: before.given }, given, (own?.given.length ?? 0) > 0);
    if (!done.ok) return done;
    if (giver.proxyTo !== undefined && giver.proxyTo !== holderId) await takeFrom(transaction, giver.proxyTo, voterId);
    await transaction.replace('proxies', { ...before, given: done.value, schema: 1 });
    await transaction.replace('voters', { ...giver, proxyTo: holderId });
    const change = { from: giver.proxyTo ? 'given' : null, to: 'given' };
    return ok({
      value: { door, holder: holder.door, held: done.value.length },
      happened: voteHappened(ctx, vote, 'vote.proxyGiven', { ...change, buildingId }),
    });
  });
};

const emptyOf = ({ _id: holderId, communityId, buildingId, voteId, unitId, door, createdAt }: Voter): Proxy => ({
  ...{ _id: proxyIdOf(holderId), communityId, buildingId, voteId, holderId, unitId, door, given: [], createdAt },
});

/** Whoever held it before holds it no more. */
const takeFrom = async (transaction: Transaction, holderId: VoterId, voterId: VoterId): Promise<void> => {
  const before = await transaction.get('proxies', proxyIdOf(holderId));
  if (!before) throw new Error(`${holderId} holds nothing of ${voterId}`);
  const given = before.given.filter((one) => one.voterId !== voterId);
  await transaction.replace('proxies', { ...before, given });
};
