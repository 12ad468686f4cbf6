import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { VoteId } from '../../../shared/kernel/ids.ts';
import { VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import type { Vote } from '../../../shared/vote/vote.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import { placeOf } from './act.ts';
import type { VoteDocument } from './collections.ts';
import { ownVoterId } from './project.ts';
import { leftLately } from './voting-places.ts';

/** A vote the caller may read: one of where they live once it is announced, one of where they lived when its roll was frozen, one they are a counter of, and any where they may make one. */
export const voteFor = async (ctx: ResidentCtx, voteId: VoteId): Promise<VoteDocument | undefined> => {
  const vote = await getDocument('votes', voteId);
  if (vote?.communityId !== ctx.resident.communityId) return undefined;
  if (ctx.holds(VOTE_MAKERS, placeOf(vote))) return vote;
  return vote.wall === 'shown' && (isCounter(vote, ctx) || (await mayRead(vote, ctx))) ? vote : undefined;
};

/** True for whoever made or checked it, also after their role: the two were named before anybody voted, and nobody else reads a ballot. */
export const isCounter = (vote: Vote, { resident }: Pick<ResidentCtx, 'resident'>): boolean =>
  vote.made.id === resident._id || ('checked' in vote && vote.checked.id === resident._id);

const mayRead = async (vote: VoteDocument, { resident, now }: ResidentCtx): Promise<boolean> => {
  if (isOfHome(vote, resident)) return true;
  const { communityId } = resident;
  return (
    leftLately(resident, now).some((buildingId) => isOfHome(vote, { communityId, buildingId })) &&
    (await getDocument('voters', ownVoterId(vote, resident))) !== undefined
  );
};

/** True for a vote of the community, the grid or the building in which somebody lives. */
export const isOfHome = (
  { communityId, buildingId, grid }: Pick<Vote, 'communityId' | 'buildingId' | 'grid'>,
  home: Pick<ResidentDoc, 'communityId' | 'buildingId'>,
): boolean => {
  if (communityId !== home.communityId) return false;
  if (grid) return grid.buildingIds.includes(home.buildingId);
  return buildingId === null || buildingId === home.buildingId;
};
