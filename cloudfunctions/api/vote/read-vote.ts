import type { VoteId } from '../../../shared/kernel/ids.ts';
import { VOTE_MAKERS } from '../../../shared/vote/keepers.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { getDocument } from '../../platform/store.ts';
import { placeOf } from './act.ts';
import type { VoteDocument } from './collections.ts';

/** A vote the caller may read: one of where they live once it is announced, and any where they may make one. */
export const voteFor = async (ctx: ResidentCtx, voteId: VoteId): Promise<VoteDocument | undefined> => {
  const vote = await getDocument('votes', voteId);
  if (vote?.communityId !== ctx.resident.communityId) return undefined;
  const isOfHome = vote.buildingId === null || vote.buildingId === ctx.resident.buildingId;
  return (isOfHome && vote.wall === 'shown') || ctx.holds(VOTE_MAKERS, placeOf(vote)) ? vote : undefined;
};
