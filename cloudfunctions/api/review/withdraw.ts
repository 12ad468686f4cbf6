import { fail, ok } from '../../../shared/kernel/errors.ts';
import { withdrawOpinion } from '../../../shared/review/sorting.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { reviewActed, reviewHappened } from './happened.ts';
import { isDecidedWithHead } from './head-decided.ts';
import { ownOpinion } from './own-opinion.ts';
import { opinionDocument, saveReview } from './record.ts';

export const withdraw: ApiHandlers['review.withdraw'] = ({ opinionId }, ctx) =>
  runCommand(ctx, async (transaction, now) => {
    const own = await ownOpinion(transaction, ctx, opinionId);
    if (!own.ok) return own;
    const { opinion: before, review } = own.value;
    if (await isDecidedWithHead(transaction, review, opinionId)) return fail('OPINION_DECIDED');
    const withdrawn = withdrawOpinion(review, before, ctx.resident._id, now);
    if (!withdrawn.ok) return withdrawn;
    await transaction.replace('opinions', opinionDocument(withdrawn.value.opinion));
    await saveReview(transaction, withdrawn.value.review);
    const change = { subject: opinionId, from: 'said', to: 'withdrawn' };
    return ok({
      value: reviewActed(withdrawn.value.review),
      happened: reviewHappened(ctx, withdrawn.value.review, 'review.withdrawn', change),
    });
  });
