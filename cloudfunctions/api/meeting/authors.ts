import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import { FORMER_NEIGHBOUR } from '../../../shared/community/former-neighbour.ts';
import type { OpinionId, ResidentId } from '../../../shared/kernel/ids.ts';
import { mergedWith } from '../../../shared/review/sorting.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';

/** Who said an opinion or one that goes on with it, its own author first: at most 20. */
export const authorsOf = async (opinionId: OpinionId): Promise<readonly ResidentId[]> => {
  const opinion = await getDocument('opinions', opinionId);
  const review = opinion && (await getDocument('reviews', opinion.reviewId));
  if (!opinion || !review) return [];
  const ids = mergedWith(review, opinionId);
  const others =
    ids.length === 0 ? [] : await findDocuments('opinions', { _id: command.in([...ids]) }, { limit: ids.length });
  const authors = [opinion, ...others].map(({ authorId }) => authorId);
  return [...new Set(authors)].filter((id) => id !== FORMER_NEIGHBOUR.residentId).slice(0, TOLD_MAX);
};
