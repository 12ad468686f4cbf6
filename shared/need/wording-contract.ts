import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { id, text } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { NEED_LIMITS as LIMITS } from './need.ts';
import { NEED_OVERSEERS } from './overseers.ts';
import { needActed } from './shapes.ts';

const needId = id('need');

/** Words for a need that was said without any. The errors of each method are in order of precedence. */
export const needWordingContract = declareMethods({
  /** Whoever is in charge of the building listens and writes what was said; the requester is asked whether it is right. */
  'need.writeWords': {
    ...NEED_ACTS['need.writeWords'],
    mechanism: 'M-14',
    access: holders(NEED_OVERSEERS),
    over: { placeOf: 'needs', by: 'needId' },
    event: ['need.wordsWritten'],
    remember: 'everything',
    input: z.object({ needId, text: text(LIMITS.textLengthMin, LIMITS.textLengthMax) }),
    output: needActed,
    /** `TEXT_NEEDS_LOOK`: the words carry something private, or could not be checked; the staff may write them all the same. */
    errors: ['TEXT_REFUSED', 'NEED_NOT_FOUND', 'TEXT_NEEDS_LOOK', 'NEED_NOT_OPEN', 'WORDS_NOT_WANTED'],
    examples: { good: { needId: 'need_nowhere', text: '厨房水管漏水' } },
  },
  /** The requester heard the words read out. Not right: somebody writes again, from the same recording or from a new one. */
  'need.answerWords': {
    ...NEED_ACTS['need.answerWords'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: { placeOf: 'needs', by: 'needId' },
    event: ['need.wordsConfirmed', 'need.wordsRejected'],
    remember: 'everything',
    input: z
      .object({
        needId,
        isRight: z.boolean(),
        /** A recording registered for needs, said anew; only where the words are not right. */
        mediaId: id('media').optional(),
      })
      .refine(({ isRight, mediaId }) => !isRight || mediaId === undefined),
    output: needActed,
    errors: [
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'NEED_NOT_FOUND',
      'NOT_REQUESTER',
      'NEED_NOT_OPEN',
      'WORDS_NOT_WANTED',
    ],
    examples: {
      good: { needId: 'need_nowhere', isRight: false, mediaId: 'media_nowhere' },
      bad: [{ needId: 'need_nowhere', isRight: true, mediaId: 'media_nowhere' }],
    },
  },
});
