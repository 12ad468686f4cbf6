import { handOver as handedOver } from '../../../shared/review/review.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnReview } from './act.ts';

export const handOver: ApiHandlers['review.handOver'] = async ({ reviewId, summary }, ctx) => {
  // The meeting reads it, and no neighbour before: what a machine is not sure of may go there.
  if ((await checkText(ctx.openid, summary)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnReview(ctx, reviewId, 'review.handedOver', (review, now) => handedOver(review, summary, now));
};
