import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { VoterId } from '../../../shared/kernel/ids.ts';
import type { Voter } from '../../../shared/vote/casting.ts';
import { giveProxy as give, type Proxy } from '../../../shared/vote/proxy.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { usableMedia } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isAboutReader, voteHappened } from './act.ts';
import { proxyIdOf } from './ids.ts';

type Lines = { readonly voterId: VoterId; readonly holderId: VoterId };

/** The giver's line says to whom, the holder's document how many: both are one transaction, so that a holder has never more than the rule says and a vote is given once. */
export const giveProxy: ApiHandlers['vote.giveProxy'] = async ({ media: ids, ...lines }, ctx) => {
  const { voterId, holderId } = lines;
  const line = await getDocument('voters', voterId);
  if (line && !ctx.reaches(line)) return refuseUnlessAnswered(ctx, 'FORBIDDEN');
  const media = await usableMedia(ctx, ids, { purpose: 'vote', kind: 'picture', of: 'said' });
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  return runCommand(ctx, async (transaction, now, held) => {
    const known = await linesOf(transaction, held, lines);
    if (!known.ok) return known;
    const { giver, holder, vote } = known.value;
    const own = await transaction.get('proxies', proxyIdOf(voterId));
    const before = (await transaction.get('proxies', proxyIdOf(holderId))) ?? emptyOf(holder);
    const { unitId, door, proxyTo } = giver;
    const given = { voterId, unitId, door, media: media.value, byId: ctx.resident._id, at: now };
    const done = give(vote, { giver, holder, held: before.given }, given, (own?.given.length ?? 0) > 0);
    if (!done.ok) return done;
    if (proxyTo !== undefined && proxyTo !== holderId) await takeFrom(transaction, proxyTo, voterId);
    await transaction.replace('proxies', { ...before, given: done.value, schema: 1 });
    await transaction.replace('voters', { ...giver, proxyTo: holderId, schema: 1 });
    const change = { from: proxyTo ? 'given' : null, to: 'given', buildingId: giver.buildingId };
    return ok({
      value: { door, holder: holder.door, held: done.value.length },
      happened: voteHappened(ctx, vote, 'vote.proxyGiven', change),
    });
  });
};

type Known = { readonly giver: Voter; readonly holder: Voter; readonly vote: Vote };
/** Two lines of one roll, and the vote. */
const linesOf = async (
  transaction: Transaction,
  held: ResidentAct,
  { voterId, holderId }: Lines,
): Promise<Result<Known, 'NOT_ON_ROLL' | 'FORBIDDEN' | 'ABOUT_YOURSELF'>> => {
  const giver = await transaction.get('voters', voterId);
  if (giver?.communityId !== held.resident.communityId) return fail('NOT_ON_ROLL');
  const { communityId, buildingId, voteId } = giver;
  if (!held.reaches({ communityId, buildingId })) return fail('FORBIDDEN');
  const holder = await transaction.get('voters', holderId);
  const vote = await transaction.get('votes', voteId);
  if (!vote || holder?.voteId !== voteId) return fail('NOT_ON_ROLL');
  return isAboutReader(vote, held) ? fail('ABOUT_YOURSELF') : ok({ giver, holder, vote });
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
