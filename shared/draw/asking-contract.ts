import * as z from 'zod';
import { mediaIds, mediaShown } from '../capture/shapes.ts';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { DRAW_ACTS } from './acts.ts';
import { ASKING_LIMITS } from './asking.ts';
import { DRAW_MAKERS } from './keepers.ts';

const drawId = id('draw');
const ofDraw = { placeOf: 'draws', by: 'drawId' } as const;
const spoken = { text: text(0, ASKING_LIMITS.textLengthMax), media: mediaIds };
type Spoken = { readonly text: string; readonly media: readonly unknown[] };
const isSomething = ({ text: said, media }: Spoken): boolean => said !== '' || media.length > 0;
const shown = { text: z.string(), media: z.array(mediaShown), at: z.number().int() };
const question = z.object({
  questionId: idOut,
  /** Of the household that asks: nobody is named. */
  door: z.string(),
  ...shown,
  isMine: z.boolean(),
  answer: z.object({ ...shown, by: z.string() }).nullable(),
});
const BROKEN = ['TEXT_REFUSED', 'MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'MEDIA_TOO_MANY'] as const;
const QUESTION = { drawId: 'draw_nowhere', text: '棚有多大', media: [] };
const ANSWER = { questionId: 'question_nowhere', text: '都是六平方米', media: [] };

/** What is asked of a draw before lots are drawn, and answered for everybody (M-30). The errors of each method are in order of precedence. */
export const drawAskingContract = declareMethods({
  /** A household that takes part asks, in words, aloud, or both. As long as it is not answered the same household changes what it asked by asking again; at most five of a household are answered. */
  'draw.ask': {
    ...DRAW_ACTS['draw.ask'],
    ...{ mechanism: 'M-30', access: RESIDENT, over: ofDraw, event: ['draw.asked'], remember: 'everything' },
    input: z.object({ drawId, ...spoken }).refine(isSomething),
    output: z.object({ questionId: idOut }),
    errors: [...BROKEN, 'DRAW_NOT_FOUND', 'QUESTIONS_OVER', 'NOT_ENTERED', 'QUESTIONS_FULL'],
    examples: { good: QUESTION, bad: [{ ...QUESTION, text: '' }] },
  },
  /** Whoever keeps the table answers: from then on everybody reads both, and the answer stays. */
  'draw.answer': {
    ...DRAW_ACTS['draw.answer'],
    ...{ mechanism: 'M-30', access: holders(DRAW_MAKERS), over: { placeOf: 'drawQuestions', by: 'questionId' } },
    ...{ event: ['draw.answered'], remember: 'everything' },
    input: z.object({ questionId: id('question'), ...spoken }).refine(isSomething),
    output: z.object({ questionId: idOut }),
    errors: [...BROKEN, 'QUESTION_NOT_FOUND', 'QUESTION_ANSWERED'],
    examples: { good: ANSWER, bad: [{ ...ANSWER, text: '' }] },
  },
  /** What was asked and answered, the first first; with the first page what waits: all of it for those who keep the table, and for anybody else what their own household asked. */
  'draw.questions': {
    ...{ mechanism: 'M-30', access: RESIDENT, over: ofDraw, event: null },
    input: z.object({ drawId, cursor }),
    output: page(question).extend({ waiting: z.array(question), mayAsk: z.boolean(), mayAnswer: z.boolean() }),
    errors: ['DRAW_NOT_FOUND'],
    examples: { good: { drawId: 'draw_nowhere', cursor: 'x' } },
  },
});
