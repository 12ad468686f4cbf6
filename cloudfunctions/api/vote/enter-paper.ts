import type { Attached } from '../../../shared/capture/attached.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import type { HouseholdId, MediaId, VoterId } from '../../../shared/kernel/ids.ts';
import { castBallot, type Ballot, type Voter } from '../../../shared/vote/casting.ts';
import { isElsewhere } from '../../../shared/vote/totals.ts';
import { enterSlip, settles, stateOf, type Paper, type PaperState } from '../../../shared/vote/paper.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct, ResidentCtx } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { usableMedia } from '../capture/index.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isAboutReader, voteHappened } from './act.ts';
import { ballotIdOf, gateIdOf, gateNumberOf, paperIdOf, slipPictureIdOf } from './ids.ts';

/** What is on the slip is tried as a ballot from the first entry on, so that one nobody may cast is refused at once. */
export const enterPaper: ApiHandlers['vote.enterPaper'] = async ({ voterId, choice, media: ids = [] }, ctx) => {
  const media = await pictureOf(voterId, ids, ctx);
  if (!media.ok) return refuseUnlessAnswered(ctx, media.code);
  return runCommand(
    ctx,
    async (transaction, now, held) => {
      const voter = await transaction.get('voters', voterId);
      if (voter?.communityId !== ctx.resident.communityId) return fail('NOT_ON_ROLL');
      const { communityId, buildingId, voteId, unitId, door } = voter;
      if (!held.reaches({ communityId, buildingId })) return fail('FORBIDDEN');
      const vote = await transaction.get('votes', voteId);
      const barred = vote && barredFrom(vote, held);
      if (barred) return fail(barred);
      const gateId = gateIdOf(voteId, gateNumberOf(await householdOf(transaction, voter)));
      const gate = await transaction.get('gates', gateId);
      const byId = ctx.resident._id;
      const ballot = { _id: ballotIdOf(voteId, unitId), choice, byId, channel: 'paper', now } as const;
      const done = castBallot({ gate, voter }, ballot, { isGrownUp: true });
      if (!done.ok) {
        if (done.code === 'NOT_YET_ADULT') throw new Error('nobody is asked at the table how old a slip is');
        return fail(done.code);
      }
      const before = (await transaction.get('papers', paperIdOf(voteId, unitId))) ?? null;
      const slip = enterSlip(before, voter, { _id: paperIdOf(voteId, unitId), byId, choice, at: now });
      if (slip.state === 'cast') {
        await transaction.replace('voters', { ...done.value.voter, schema: 1 });
        await transaction.replace('ballots', { ...done.value.ballot, schema: 1, createdAt: now });
        await transaction.increase('gates', gateId, { took: 1 });
        await transaction.remove('papers', slip.paper._id);
        await keepPicture(transaction, before, done.value.ballot, media.value);
      } else await transaction.replace('papers', { ...slip.paper, schema: 1 });
      const kind = slip.state === 'cast' ? 'vote.cast' : 'vote.paperEntered';
      const change = { from: before && stateOf(before), to: slip.state };
      return ok({
        value: { door, state: slip.state },
        happened: voteHappened(ctx, { _id: voteId, communityId, buildingId }, kind, change),
      });
    },
    () => standingOf(voterId),
  );
};

/** The picture that goes with an entry; of a door that is not theirs nobody learns whether it is there. */
const pictureOf = async (voterId: VoterId, ids: readonly MediaId[], ctx: ResidentCtx) => {
  if (ids.length === 0) return ok([]);
  const line = await getDocument('voters', voterId);
  if (line && !ctx.reaches(line)) return fail('FORBIDDEN');
  return usableMedia(ctx, ids, { purpose: 'vote', kind: 'picture', of: 'said' });
};

/** The picture of a slip whose difference this ballot settled, under an id of the same kind. */
const keepPicture = async (
  transaction: Transaction,
  before: Paper | null,
  { communityId, voteId, unitId, byId, at }: Ballot,
  media: readonly Attached[],
): Promise<void> => {
  if (media.length === 0 || !settles(before, 'cast')) return;
  const _id = slipPictureIdOf(voteId, unitId);
  const picture = { _id, communityId, voteId, unitId, media, byId, at, createdAt: at };
  await transaction.replace('slipPictures', { ...picture, schema: 1 });
};

/** Why nothing of a vote is entered by somebody, whatever is on the slip. */
const barredFrom = (vote: Vote, held: ResidentAct) => {
  if (isAboutReader(vote, held)) return 'ABOUT_YOURSELF';
  return isElsewhere(vote) ? 'VOTE_ELSEWHERE' : undefined;
};

/** The household whose gate a unit goes through: its own, or that of the person. */
const householdOf = async (transaction: Transaction, { unitId }: Voter): Promise<HouseholdId> => {
  const person = await transaction.get('residents', unitId);
  return person?.householdId ?? (unitId as HouseholdId);
};

/** How far the slip is now. */
const standingOf = async (voterId: VoterId): Promise<{ door: string; state: PaperState }> => {
  const voter = await getDocument('voters', voterId);
  if (!voter) throw new Error(`${voterId} is on no roll`);
  const paper = await getDocument('papers', paperIdOf(voter.voteId, voter.unitId));
  return { door: voter.door, state: paper && !voter.cast ? stateOf(paper) : 'cast' };
};
