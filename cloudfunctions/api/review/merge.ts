import { fail } from '../../../shared/kernel/errors.ts';
import { mergeOpinion } from '../../../shared/review/sorting.ts';
import type { ApiHandlers } from '../handlers.ts';
import { opinionToSort, sortOpinion } from './act.ts';

export const merge: ApiHandlers['review.merge'] = ({ opinionId, intoId }, ctx) =>
  sortOpinion<'OPINION_NOT_FOUND' | 'REVIEW_HANDED_OVER' | 'MERGE_NOT_POSSIBLE'>(ctx, {
    opinionId,
    kind: 'review.merged',
    decide: async (review, opinion, now, transaction) => {
      const into = await opinionToSort(transaction, intoId);
      if (into?.buildingId !== opinion.buildingId) return fail('OPINION_NOT_FOUND');
      return mergeOpinion(review, opinion, into, now);
    },
  });
