import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../../declaration.ts';
import { NEED_KINDS } from '../../need/kinds.ts';
import { id, idOut, text } from '../../rpc/schemas.ts';
import { REVIEW_ACTS } from '../acts.ts';
import { REVIEW_KEEPERS } from '../keepers.ts';
import { REVIEW_LIMITS } from '../review.ts';
import { reviewActed } from '../shapes.ts';
import { JIELONG_LIMITS as LIMITS } from './limits.ts';
import { JIELONG_ASKS, JIELONG_HAD } from './plan.ts';
import { MATCHED_BY } from './whose-line.ts';

const byKeepers = { mechanism: 'M-21', access: holders(REVIEW_KEEPERS) } as const;
const count = z.number().int();
const ofHome = { residentId: idOut, unit: count, flat: z.string() };

const GOOD = { residentId: 'resident_nowhere', isNamed: true, kind: 'lift', text: '2单元电梯老停' };

/** The 接龙 of the WeChat group, pasted by the captain. The errors of each method are in order of precedence. */
export const jielongContract = declareMethods({
  /** Reads a pasted 接龙 and says of each line whose it is, what is asked, and what was taken before. Writes nothing. */
  'review.checkJielong': {
    ...byKeepers,
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building'), text: text(1, LIMITS.textLengthMax) }),
    output: z.object({
      /** Of the review that takes the lines; `isLate`: the next one, for this month's has closed. */
      month: z.string(),
      isLate: z.boolean(),
      /** lines = matched + ask + had. */
      sum: z.object({ lines: count, matched: count, ask: count, had: count }),
      /** Lines after the bound of 200: not read. */
      leftOff: count,
      rows: z.array(
        z.object({
          number: count.nullable(),
          words: z.string(),
          says: z.string(),
          isNothing: z.boolean(),
          kind: z.enum(NEED_KINDS),
          ask: z.enum(JIELONG_ASKS).nullable(),
          had: z.enum(JIELONG_HAD).nullable(),
          /** One: it is theirs. Several: to choose from. None: it says nobody. */
          homes: z.array(
            z.object({ ...ofHome, name: z.string().nullable(), by: z.enum(MATCHED_BY), nicknameId: idOut.nullable() }),
          ),
          /** What the same line said the last time. */
          was: z.object({ opinionId: idOut, text: z.string() }).nullable(),
          called: z.string().nullable(),
        }),
      ),
      /** Every household with its first person, to choose from. */
      homes: z.array(z.object(ofHome)),
      /** The caller, where they live in the building: 我说的. */
      me: z.object(ofHome).nullable(),
    }),
    errors: ['REVIEW_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere', text: '1. 农小满，电梯老停' } },
  },
  /**
   * Takes one line: one household's opinion, or that it has nothing to say. Its opinion follows from review, household and words, so that pasting again takes
   * nothing twice. Whoever said it hears of it and can take it back.
   */
  'review.takeLine': {
    ...REVIEW_ACTS['review.takeLine'],
    ...byKeepers,
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['review.saidFor'],
    remember: 'not the input',
    input: z
      .object({
        residentId: id('resident'),
        /** False where the household alone is known: neighbours read no name. */
        isNamed: z.boolean(),
        kind: z.enum(NEED_KINDS),
        /** Empty = it has nothing to say; else at least 2 units. */
        text: text(0, LIMITS.lineLengthMax),
        /** The number of the line. */
        line: z.number().int().min(1).max(999).optional(),
        /** What the same line said before, which goes; left out = both stand. */
        replacesId: id('opinion').optional(),
        /** A name the household goes by in the group, to be learnt. */
        called: text(2, LIMITS.nicknameLengthMax).optional(),
      })
      .refine(({ text: words }) => words === '' || words.length >= REVIEW_LIMITS.textLengthMin),
    output: reviewActed,
    /** `OPINION_NOT_FOUND`: what it replaces is no line of this household and review, or something became of it. `LINE_TAKEN`: this household's very words are there. */
    errors: [
      'RESIDENT_NOT_FOUND',
      'TEXT_REFUSED',
      'FLAT_NOT_FOUND',
      'OPINION_NOT_FOUND',
      'LINE_TAKEN',
      'HAS_SPOKEN',
      'SAID_ENOUGH',
      'REVIEW_FULL',
    ],
    examples: {
      good: { ...GOOD, line: 1, replacesId: 'opinion_nowhere', called: '平安是福' },
      harmless: { text: '这是违规测试的话' },
      bad: [{ ...GOOD, text: '电' }],
    },
  },
  /** Forgets a name that was learnt: it was somebody else's. */
  'review.forgetNickname': {
    ...REVIEW_ACTS['review.forgetNickname'],
    ...byKeepers,
    over: { placeOf: 'nicknames', by: 'nicknameId' },
    event: ['review.nicknameForgotten'],
    remember: 'everything',
    input: z.object({ nicknameId: id('nickname') }),
    output: z.object({ nicknameId: idOut }),
    errors: ['NICKNAME_NOT_FOUND'],
    examples: { good: { nicknameId: 'nickname_nowhere' } },
  },
  /** The names that were learnt of the caller and of those they live with, each once. */
  'review.nicknames': {
    mechanism: 'M-21',
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({
      nicknames: z.array(
        z.object({
          nicknameId: idOut,
          called: z.string(),
          name: z.string(),
          isMe: z.boolean(),
          since: z.number().int(),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** Somebody has a name forgotten that was learnt of them or of somebody they live with; it is not learnt of that person again. */
  'review.forgetOwnNickname': {
    ...REVIEW_ACTS['review.forgetOwnNickname'],
    mechanism: 'M-21',
    access: RESIDENT,
    over: 'ownAccount',
    event: ['review.nicknameForgotten'],
    remember: 'everything',
    input: z.object({ nicknameId: id('nickname') }),
    output: z.object({ nicknameId: idOut }),
    errors: ['NICKNAME_NOT_FOUND'],
    examples: { good: { nicknameId: 'nickname_nowhere' } },
  },
});
