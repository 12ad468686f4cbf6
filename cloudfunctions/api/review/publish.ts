import { ok } from '../../../shared/kernel/errors.ts';
import { publishOpinion } from '../../../shared/review/words.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sortOpinion } from './act.ts';
import { opinionDocument } from './record.ts';

export const publish: ApiHandlers['review.publish'] = ({ opinionId }, ctx) =>
  sortOpinion(ctx, {
    ...{ opinionId, kind: 'review.shownAgain', tellsAuthor: true },
    decide: async (review, opinion, now, transaction) => {
      const published = publishOpinion(opinion, now);
      if (!published.ok) return published;
      await transaction.replace('opinions', opinionDocument(published.value));
      return ok(review);
    },
  });
