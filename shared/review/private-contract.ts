import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { MODERATORS } from '../need/overseers.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { REVIEW_ACTS } from './acts.ts';
import { HIDING_LIMITS as LIMITS } from './hiding.ts';
import { REVIEW_KEEPERS } from './keepers.ts';
import { reviewActed } from './shapes.ts';

const opinionId = id('opinion');
const ofOpinion = {
  mechanism: 'M-21',
  over: { placeOf: 'opinions', by: 'opinionId' },
  remember: 'everything',
} as const;
/** With the need that it goes on as; null where it stands. */
const decided = reviewActed.extend({ needId: idOut.nullable() });

/** What was said before all and is nobody's business. The errors of each method are in order of precedence. */
export const reviewPrivateContract = declareMethods({
  /** Whoever sorts hides it: neighbours stop reading it at once, and its author is told why and asked. */
  'review.hide': {
    ...REVIEW_ACTS['review.hide'],
    ...ofOpinion,
    access: holders(REVIEW_KEEPERS),
    event: ['review.hidden'],
    input: z.object({ opinionId, reason: text(2, LIMITS.reasonLengthMax) }),
    output: reviewActed,
    errors: ['OPINION_NOT_FOUND', 'TEXT_REFUSED', 'OPINION_DECIDED', 'ALREADY_HIDDEN'],
    examples: {
      good: { opinionId: 'opinion_nowhere', reason: '说的是别人家的事' },
      harmless: { reason: '这是违规测试的话' },
    },
  },
  /** Whoever sorts lets it show again. */
  'review.letStand': {
    ...REVIEW_ACTS['review.letStand'],
    ...ofOpinion,
    access: holders(REVIEW_KEEPERS),
    event: ['review.shownAgain'],
    input: z.object({ opinionId }),
    output: reviewActed,
    errors: ['OPINION_NOT_FOUND', 'OPINION_DECIDED', 'NOT_HIDDEN'],
    examples: { good: { opinionId: 'opinion_nowhere' } },
  },
  /** The author says whether it is private: it goes on as a private need, hidden or not; or it stands for everybody to read. */
  'review.answerHidden': {
    ...REVIEW_ACTS['review.answerHidden'],
    ...ofOpinion,
    access: RESIDENT,
    event: ['review.madePrivate', 'review.shownAgain'],
    input: z.object({ opinionId, isPrivate: z.boolean() }),
    output: decided,
    errors: ['OPINION_NOT_FOUND', 'NOT_AUTHOR', 'OPINION_DECIDED', 'NOT_HIDDEN'],
    examples: { good: { opinionId: 'opinion_nowhere', isPrivate: false } },
  },
  /** The staff makes private what was hidden and whose author has not answered in seven days; they are told. */
  'review.makePrivate': {
    ...REVIEW_ACTS['review.makePrivate'],
    ...ofOpinion,
    access: holders(MODERATORS),
    event: ['review.madePrivate'],
    input: z.object({ opinionId }),
    output: decided,
    errors: ['OPINION_NOT_FOUND', 'OPINION_DECIDED', 'NOT_HIDDEN', 'AUTHOR_DECIDES'],
    examples: { good: { opinionId: 'opinion_nowhere' } },
  },
});
