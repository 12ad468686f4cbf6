import * as z from 'zod';
import { mediaIds } from '../capture/shapes.ts';
import { declareMethods, holders, MEMBER, RESIDENT } from '../declaration.ts';
import { cursor, id, page, text } from '../rpc/schemas.ts';
import { NEED_ACTS } from './acts.ts';
import { FOLLOW_UP_LISTS, FOLLOW_UP_OUTCOMES } from './after/acts.ts';
import { FOLLOW_UP_LIMITS as LIMITS } from './after/follow-up.ts';
import { RATING_LIMITS } from './after/rating.ts';
import { rate } from './after/shapes.ts';
import { THANKS_LIMITS } from './after/thanks.ts';
import { ASKED_HOW } from './closing-acts.ts';
import { NEED_OVERSEERS } from './overseers.ts';
import { needActed, needRow } from './shapes.ts';

const needId = id('need');
const ofNeed = { placeOf: 'needs', by: 'needId' } as const;
const NEED = { needId: 'need_nowhere' } as const;
const score = z.number().int().min(RATING_LIMITS.scoreMin).max(RATING_LIMITS.scoreMax).nullable();

/** What comes after a need was closed: whether it is mended, and who says so (M-58). The errors of each method are in order of precedence. */
export const needAfterContract = declareMethods({
  /** `toAsk`: whom to ask now, the longest waiting first, nothing in which the caller had a part. `notSolved`: who said it is not mended, the newest first. */
  'need.followUps': {
    mechanism: 'M-58',
    access: holders(NEED_OVERSEERS),
    over: 'ownScope',
    event: null,
    input: z.object({ list: z.enum(FOLLOW_UP_LISTS), cursor }),
    output: page(
      needRow.extend({
        requester: z.string(),
        closedAt: z.number().int(),
        /** How often nobody was reached. */
        tries: z.number().int(),
        /** What the requester said when they were asked; empty where nothing was written down. */
        word: z.string(),
      }),
    ),
    errors: [],
    examples: { good: { list: 'toAsk', cursor: 'x' } },
  },
  /** Somebody in charge who had no part in it asked whether it is still mended. Not mended reopens nothing: those in charge are told. */
  'need.recordFollowUp': {
    ...NEED_ACTS['need.recordFollowUp'],
    mechanism: 'M-58',
    access: holders(NEED_OVERSEERS),
    over: ofNeed,
    event: ['need.followedUp', 'need.notSolved', 'need.followUpMissed', 'need.followUpNotFound'],
    remember: 'not the input',
    input: z
      .object({
        needId,
        how: z.enum(ASKED_HOW),
        outcome: z.enum(FOLLOW_UP_OUTCOMES),
        /** Null = they did not say. A score goes with 满意 or 不满意 alone. */
        isSatisfied: z.boolean().nullable().default(null),
        score: score.default(null),
        /** What they said, in few words or aloud. */
        word: text(0, LIMITS.wordLengthMax).default(''),
        media: mediaIds.default([]),
      })
      .refine(({ score: given, isSatisfied }) => given === null || isSatisfied !== null)
      .refine(
        ({ outcome, isSatisfied, word, media }) =>
          outcome !== 'notReached' || (isSatisfied === null && word === '' && media.length === 0),
      ),
    output: needActed,
    errors: [
      'TEXT_REFUSED',
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'MEDIA_TOO_MANY',
      'NEED_NOT_FOUND',
      'NOTHING_TO_ASK',
      'TRY_ANOTHER_TIME',
    ],
    examples: {
      good: {
        ...NEED,
        how: 'call',
        outcome: 'solved',
        isSatisfied: true,
        score: 5,
        word: '灯亮了',
        media: ['media_nowhere'],
      },
      harmless: { media: [] },
      bad: [
        { ...NEED, how: 'call', outcome: 'solved', isSatisfied: null, score: 5 },
        { ...NEED, how: 'call', outcome: 'notReached', isSatisfied: true },
      ],
    },
  },
  /** The requester says what they think of the work; again within seven days, it takes the place of what they said. */
  'need.rate': {
    ...NEED_ACTS['need.rate'],
    mechanism: 'M-58',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.rated'],
    remember: 'not the input',
    input: z.object({
      needId,
      isSatisfied: z.boolean(),
      score: score.default(null),
      /** 可以打电话问我: those in charge read it with the name. */
      mayCall: z.boolean().default(false),
    }),
    output: needActed,
    errors: ['NEED_NOT_FOUND', 'NOT_REQUESTER', 'NOTHING_TO_RATE', 'RATING_CLOSED'],
    examples: { good: { ...NEED, isSatisfied: true, score: 4, mayCall: false } },
  },
  /** The requester thanks whoever did it, once, within thirty days; heard by them alone. */
  'need.thank': {
    ...NEED_ACTS['need.thank'],
    mechanism: 'M-14',
    access: RESIDENT,
    over: ofNeed,
    event: ['need.thanked'],
    remember: 'everything',
    input: z
      .object({ needId, text: text(0, THANKS_LIMITS.textLengthMax).default(''), media: mediaIds.default([]) })
      .refine(({ text: words, media }) => words !== '' || media.length > 0),
    output: needActed,
    errors: [
      'TEXT_REFUSED',
      'TEXT_NEEDS_LOOK',
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'MEDIA_TOO_MANY',
      'NEED_NOT_FOUND',
      'NOT_REQUESTER',
      'NEED_NOT_OPEN',
      'ALREADY_THANKED',
      'THANKS_TOO_LATE',
    ],
    examples: { good: { ...NEED, text: '谢谢你们', media: ['media_nowhere'] }, harmless: { media: [] }, bad: [NEED] },
  },
  /** What became of the caller's own work, or of that of the office they act for: sums of the last hundred, never who said what. */
  'need.ratings': {
    mechanism: 'M-58',
    access: MEMBER,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({ answered: rate, solved: rate, satisfied: rate }),
    errors: [],
    examples: { good: {} },
  },
});
