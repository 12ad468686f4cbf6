import type { VoteId } from '../../../shared/kernel/ids.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import { placeOf } from './act.ts';

/** Looks at a reason everybody will read, after the place of the vote. @returns what is refused first, or undefined. */
export const refusesReason = async (
  ctx: ResidentAct,
  voteId: VoteId,
  reason: string,
): Promise<'VOTE_NOT_FOUND' | 'FORBIDDEN' | 'TEXT_REFUSED' | undefined> => {
  const vote = await getDocument('votes', voteId);
  if (vote?.communityId !== ctx.resident.communityId) return 'VOTE_NOT_FOUND';
  if (!ctx.reaches(placeOf(vote))) return 'FORBIDDEN';
  return (await checkText(ctx.openid, reason)) === 'refused' ? 'TEXT_REFUSED' : undefined;
};
