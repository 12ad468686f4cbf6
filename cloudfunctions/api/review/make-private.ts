import { fail, ok } from '../../../shared/kernel/errors.ts';
import { staffDecidesFrom } from '../../../shared/review/hiding.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { opinionToSort } from './act.ts';
import { goPrivate } from './go-private.ts';
import { reviewActed, reviewHappened } from './happened.ts';

export const makePrivate: ApiHandlers['review.makePrivate'] = ({ opinionId }, ctx) =>
  runCommand(ctx, async (transaction, now, held) => {
    const opinion = await opinionToSort(transaction, opinionId);
    if (opinion?.communityId !== ctx.resident.communityId) return fail('OPINION_NOT_FOUND');
    if (!held.reaches(opinion)) return fail('FORBIDDEN');
    if (opinion.outcome !== null) return fail('OPINION_DECIDED');
    const from = staffDecidesFrom(opinion);
    if (from === null) return fail('NOT_HIDDEN');
    if (now < from) return fail('AUTHOR_DECIDES');
    const review = await transaction.get('reviews', opinion.reviewId);
    if (!review) throw new Error(`${opinionId} is in no review`);
    const gone = await goPrivate(transaction, ctx, { review, opinion }, now);
    if (!gone.ok) return gone;
    const told = opinion.authorId === ctx.resident._id ? [] : [opinion.authorId];
    const change = { subject: opinionId, from: 'hidden', to: 'madePrivate', told };
    return ok({
      value: { ...reviewActed(gone.value.review), needId: gone.value.needId },
      happened: reviewHappened(ctx, review, 'review.madePrivate', change),
    });
  });
