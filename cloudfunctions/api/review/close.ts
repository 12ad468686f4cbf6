import { closeEarly } from '../../../shared/review/review.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnReview } from './act.ts';

export const close: ApiHandlers['review.close'] = ({ reviewId }, ctx) =>
  actOnReview(ctx, reviewId, 'review.closed', closeEarly);
