import type { VoteId } from '../../../shared/kernel/ids.ts';
import { VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import { placeOf } from './act.ts';
import type { VoteDocument } from './collections.ts';
import { ownVoterId } from './project.ts';
import { leftLately } from './voting-places.ts';

/** A vote the caller may read: one of where they live once it is announced, one of where they lived when its roll was frozen, and any where they may make one. */
export const voteFor = async (ctx: ResidentCtx, voteId: VoteId): Promise<VoteDocument | undefined> => {
  const vote = await getDocument('votes', voteId);
  if (vote?.communityId !== ctx.resident.communityId) return undefined;
  if (ctx.holds(VOTE_MAKERS, placeOf(vote))) return vote;
  return vote.wall === 'shown' && (await isOfHome(vote, ctx)) ? vote : undefined;
};

const isOfHome = async (vote: VoteDocument, { resident, now }: ResidentCtx): Promise<boolean> => {
  if (vote.buildingId === null || vote.buildingId === resident.buildingId) return true;
  return (
    leftLately(resident, now).includes(vote.buildingId) &&
    (await getDocument('voters', ownVoterId(vote, resident))) !== undefined
  );
};
