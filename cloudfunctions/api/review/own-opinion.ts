import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { OpinionId } from '../../../shared/kernel/ids.ts';
import type { Review } from '../../../shared/review/review.ts';
import type { ResidentAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { OpinionDocument } from './collections.ts';

type Own = { readonly opinion: OpinionDocument; readonly review: Review };

/**
 * An opinion of the caller with its review, in the transaction that changes it.
 *
 * @returns in this order: `OPINION_NOT_FOUND` (also what the caller does not read), `NOT_AUTHOR`.
 */
export const ownOpinion = async (
  transaction: Transaction,
  { resident }: ResidentAct,
  opinionId: OpinionId,
): Promise<Result<Own, 'OPINION_NOT_FOUND' | 'NOT_AUTHOR'>> => {
  const opinion = await transaction.get('opinions', opinionId);
  if (opinion?.buildingId !== resident.buildingId) return fail('OPINION_NOT_FOUND');
  if (opinion.authorId !== resident._id) return fail(opinion.wall === 'shown' ? 'NOT_AUTHOR' : 'OPINION_NOT_FOUND');
  const review = await transaction.get('reviews', opinion.reviewId);
  if (!review) throw new Error(`${opinionId} is in no review`);
  return ok({ opinion, review });
};
