import type { OpinionId } from '../../../shared/kernel/ids.ts';
import type { Review } from '../../../shared/review/review.ts';
import { headOf } from '../../../shared/review/sorting.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** True where an opinion goes on with one that was decided: it was decided with that one, and leaves the review no more. */
export const isDecidedWithHead = async (
  transaction: Transaction,
  review: Pick<Review, 'merges'>,
  opinionId: OpinionId,
): Promise<boolean> => {
  const head = headOf(review, opinionId);
  return head !== opinionId && (await transaction.get('opinions', head))?.outcome !== null;
};
