import { ok } from '../../../shared/kernel/errors.ts';
import { answerOpinionWords } from '../../../shared/review/words.ts';
import { runCommand } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { reviewActed, reviewHappened } from './happened.ts';
import { ownOpinion } from './own-opinion.ts';
import { opinionDocument } from './record.ts';

export const answerWords: ApiHandlers['review.answerWords'] = ({ opinionId, isRight }, ctx) =>
  runCommand(ctx, async (transaction, now) => {
    const own = await ownOpinion(transaction, ctx, opinionId);
    if (!own.ok) return own;
    const { opinion, review } = own.value;
    const answered = answerOpinionWords(opinion, ctx.resident._id, isRight, now);
    if (!answered.ok) return answered;
    await transaction.replace('opinions', opinionDocument(answered.value));
    const writer = answered.value.wording?.by;
    return ok({
      value: reviewActed(review),
      happened: reviewHappened(ctx, review, isRight ? 'review.wordsConfirmed' : 'review.wordsRejected', {
        ...{ subject: opinionId, from: 'waiting', to: isRight ? 'right' : 'wrong' },
        told: isRight || writer === undefined ? [] : [writer],
      }),
    });
  });
