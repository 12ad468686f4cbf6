import { fail, ok } from '../../../shared/kernel/errors.ts';
import { MODERATORS } from '../../../shared/need/overseers.ts';
import { writeOpinionWords } from '../../../shared/review/words.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { sortOpinion } from './act.ts';
import { opinionDocument } from './record.ts';

type Refusal = 'TEXT_NEEDS_LOOK' | 'FORBIDDEN' | 'OPINION_DECIDED' | 'WORDS_NOT_WANTED';

/** Once they are right neighbours read the words: what a human should look at first is written by the staff alone, who are that human. */
export const writeWords: ApiHandlers['review.writeWords'] = async ({ opinionId, text }, ctx) => {
  const verdict = await checkText(ctx.openid, text);
  if (verdict === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return sortOpinion<Refusal>(ctx, {
    ...{ opinionId, kind: 'review.wordsWritten', tellsAuthor: true },
    decide: async (review, opinion, now, transaction) => {
      if (verdict === 'look' && !ctx.holds(MODERATORS, opinion)) return fail('TEXT_NEEDS_LOOK');
      const written = writeOpinionWords(opinion, ctx.resident._id, text, now);
      if (!written.ok) return written;
      await transaction.replace('opinions', opinionDocument(written.value));
      return ok(review);
    },
  });
};
