import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { id, text } from '../rpc/schemas.ts';
import { REVIEW_ACTS } from './acts.ts';
import { REVIEW_KEEPERS } from './keepers.ts';
import { REVIEW_LIMITS as LIMITS } from './review.ts';
import { reviewActed } from './shapes.ts';

const opinionId = id('opinion');
const ofOpinion = { mechanism: 'M-21', over: { placeOf: 'opinions', by: 'opinionId' } } as const;
const GOOD = { opinionId: 'opinion_nowhere' };

/** Words of opinions that a human has to look at, and words for what was said without any. The errors of each method are in order of precedence. */
export const reviewWordsContract = declareMethods({
  /** Whoever sorts looked at words that a machine was not sure of, and lets neighbours read them; the author is told. What may not be read is hidden (`review.hide`). */
  'review.publish': {
    ...REVIEW_ACTS['review.publish'],
    ...ofOpinion,
    access: holders(REVIEW_KEEPERS),
    event: ['review.shownAgain'],
    remember: 'everything',
    input: z.object({ opinionId }),
    output: reviewActed,
    errors: ['OPINION_NOT_FOUND', 'OPINION_DECIDED', 'NOT_WAITING'],
    examples: { good: GOOD },
  },
  /** Whoever sorts listens and writes what was said; the author is asked whether it is right. */
  'review.writeWords': {
    ...REVIEW_ACTS['review.writeWords'],
    ...ofOpinion,
    access: holders(REVIEW_KEEPERS),
    event: ['review.wordsWritten'],
    remember: 'everything',
    input: z.object({ opinionId, text: text(LIMITS.textLengthMin, LIMITS.textLengthMax) }),
    output: reviewActed,
    /** `TEXT_NEEDS_LOOK`: a machine is not sure of the words; the staff may write them all the same. */
    errors: ['TEXT_REFUSED', 'OPINION_NOT_FOUND', 'TEXT_NEEDS_LOOK', 'OPINION_DECIDED', 'WORDS_NOT_WANTED'],
    examples: { good: { ...GOOD, text: '电梯老是停' } },
  },
  /** The author heard the words read out. Not right: somebody listens and writes again. */
  'review.answerWords': {
    ...REVIEW_ACTS['review.answerWords'],
    ...ofOpinion,
    access: RESIDENT,
    event: ['review.wordsConfirmed', 'review.wordsRejected'],
    remember: 'everything',
    input: z.object({ opinionId, isRight: z.boolean() }),
    output: reviewActed,
    errors: ['OPINION_NOT_FOUND', 'NOT_AUTHOR', 'OPINION_DECIDED', 'WORDS_NOT_WANTED'],
    examples: { good: { ...GOOD, isRight: true } },
  },
});
