import { fail, ok } from '../../../shared/kernel/errors.ts';
import { hideOpinion } from '../../../shared/review/hiding.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { isSorted, sortOpinion } from './act.ts';
import { opinionDocument } from './record.ts';

export const hide: ApiHandlers['review.hide'] = async ({ opinionId, reason }, ctx) => {
  const said = await getDocument('opinions', opinionId);
  if (said?.communityId !== ctx.resident.communityId || !isSorted(said)) return fail('OPINION_NOT_FOUND');
  if (!ctx.reaches(said)) return fail('FORBIDDEN');
  // Its author and those in charge alone read the reason.
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return sortOpinion(ctx, {
    ...{ opinionId, kind: 'review.hidden', tellsAuthor: true, reason },
    decide: async (review, opinion, now, transaction) => {
      const hidden = hideOpinion(opinion, { by: ctx.resident._id, reason }, now);
      if (!hidden.ok) return hidden;
      await transaction.replace('opinions', opinionDocument(hidden.value));
      return ok(review);
    },
  });
};
