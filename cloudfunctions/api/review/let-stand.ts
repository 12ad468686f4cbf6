import { ok } from '../../../shared/kernel/errors.ts';
import { showOpinion } from '../../../shared/review/hiding.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sortOpinion } from './act.ts';
import { opinionDocument } from './record.ts';

export const letStand: ApiHandlers['review.letStand'] = ({ opinionId }, ctx) =>
  sortOpinion(ctx, {
    ...{ opinionId, kind: 'review.shownAgain', tellsAuthor: true },
    decide: async (review, opinion, now, transaction) => {
      const shown = showOpinion(opinion, now);
      if (!shown.ok) return shown;
      await transaction.replace('opinions', opinionDocument(shown.value));
      return ok(review);
    },
  });
