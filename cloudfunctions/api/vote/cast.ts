import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { VoteId } from '../../../shared/kernel/ids.ts';
import { castBallot, type Cast, type Gate } from '../../../shared/vote/casting.ts';
import { ofAge } from '../../../shared/vote/of-age.ts';
import { isElsewhere } from '../../../shared/vote/totals.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { runCommand } from '../../platform/command.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { voteHappened } from './act.ts';
import { ballotIdOf, gateIdOf, gateNumberOf, voterIdOf } from './ids.ts';

/** Line of the roll, ballot and gate are one transaction: a unit is counted once, and never after a gate is closed. */
export const cast: ApiHandlers['vote.cast'] = ({ voteId, choice, isOfAge }, ctx) => {
  const { householdId, buildingId, birthYear, communityId, _id: byId } = ctx.resident;
  const gateId = gateIdOf(voteId, gateNumberOf(householdId));
  const unitOf = ({ unit }: Pick<Gate, 'unit'>): string => (unit === 'household' ? householdId : byId);
  return runCommand(
    ctx,
    async (transaction, now) => {
      const gate = await transaction.get('gates', gateId);
      if (gate?.communityId !== communityId)
        return fail((await isHeldElsewhere(transaction, ctx, voteId)) ? 'VOTE_ELSEWHERE' : 'VOTE_NOT_OPEN');
      const age = ofAge(birthYear, gate.opensAt);
      const unitId = unitOf(gate);
      const voter = await transaction.get('voters', voterIdOf(voteId, unitId));
      const done = castBallot(
        { gate, voter },
        { _id: ballotIdOf(voteId, unitId), choice, byId, channel: 'phone', now },
        { isGrownUp: age === 'yes' || (age === 'asked' && isOfAge) },
      );
      if (!done.ok) return done;
      const { voter: after, ballot, isFirst } = done.value;
      await transaction.replace('voters', { ...after, schema: 1 });
      await transaction.replace('ballots', { ...ballot, schema: 1, createdAt: now });
      await transaction.increase('gates', gateId, { took: Number(isFirst) });
      const change = { from: isFirst ? null : 'cast', to: 'cast' };
      return ok({
        value: receiptOf(voteId, after.cast),
        happened: voteHappened(ctx, { _id: voteId, communityId, buildingId }, 'vote.cast', change),
      });
    },
    async () => receiptOf(voteId, (await ownLine(voteId, ctx))?.cast ?? null),
  );
};

/** A vote that has no gates may be one that residents read and that is held on paper: they are told so. */
const isHeldElsewhere = async (transaction: Transaction, { resident }: ResidentAct, voteId: VoteId) => {
  const vote = await transaction.get('votes', voteId);
  return vote?.communityId === resident.communityId && vote.wall === 'shown' && isElsewhere(vote);
};

const receiptOf = (voteId: VoteId, done: Cast | null) => {
  if (!done) throw new Error(`nothing was cast in ${voteId}`);
  return { voteId, at: done.at, times: done.times };
};

/** The line of the household, or else of the person. */
const ownLine = async (voteId: VoteId, { resident }: ResidentAct) =>
  (await getDocument('voters', voterIdOf(voteId, resident.householdId))) ??
  getDocument('voters', voterIdOf(voteId, resident._id));
