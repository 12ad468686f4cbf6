import { splitOpinion } from '../../../shared/review/sorting.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sortOpinion } from './act.ts';

export const split: ApiHandlers['review.split'] = ({ opinionId }, ctx) =>
  sortOpinion(ctx, {
    opinionId,
    kind: 'review.split',
    decide: (review, opinion, now) => splitOpinion(review, opinion._id, now),
  });
