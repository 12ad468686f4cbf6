import * as z from 'zod';
import { mediaIds } from '../capture/shapes.ts';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { REVIEW_ACTS } from './acts.ts';
import { REVIEW_LIMITS as LIMITS } from './review.ts';
import { becameBeforeShown } from './became-before-shape.ts';
import { opinionShown, reviewActed, reviewShown } from './shapes.ts';

/** Why what somebody says in a review is not taken, in order; whoever may say it for whom comes first. */
export const OPINION_ERRORS = [
  'TEXT_REFUSED',
  'MEDIA_NOT_FOUND',
  'MEDIA_REFUSED',
  'MEDIA_TOO_MANY',
  'FLAT_NOT_FOUND',
  'SAID_ENOUGH',
  'REVIEW_FULL',
] as const;

/** What somebody says in a review: words, or pictures or a recording without any. */
export const opinionFields = {
  kind: z.enum(NEED_KINDS),
  /** Empty, or at least 2 units; empty only with pictures or a recording. */
  text: text(0, LIMITS.textLengthMax),
  /** Registered by the caller for reviews, within 23 hours. */
  media: mediaIds.default([]),
};
/** True if something is said: words, or pictures or a recording without any. */
export const isOpinionSaid = (said: { readonly text: string; readonly media: readonly string[] }): boolean =>
  said.text.length >= LIMITS.textLengthMin || (said.text === '' && said.media.length > 0);

const GOOD = {
  kind: 'lift',
  text: '电梯老是停',
  media: ['media_nowhere'],
  isNamed: true,
  isAboutCaptain: false,
  isPrivate: false,
};

/** The monthly review (点评会) of the caller's building. The errors of each method are in order of precedence. */
export const reviewContract = declareMethods({
  /** This month's review of the caller's building, what their household has said, and for which month something said now would count. */
  'review.now': {
    mechanism: 'M-21',
    access: RESIDENT,
    over: 'ownBuilding',
    event: null,
    input: z.object({}),
    output: z.object({
      review: reviewShown,
      /** Things the household has said in it; null = nothing yet, 0 = that it has nothing to say. */
      ourVoice: z.number().int().nullable(),
      /** The month in which an opinion of now is counted: the next one after the closing. */
      countsFor: z.string(),
      /** True for whoever sorts the opinions of the building. */
      isKeeper: z.boolean(),
    }),
    // Whoever founded the community may live nowhere in it.
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: {} },
  },
  /** What was said in a month in the caller's building, the newest first: words and names as their authors allow, and never a flat. */
  'review.opinions': {
    mechanism: 'M-21',
    access: RESIDENT,
    over: 'ownBuilding',
    event: null,
    input: z.object({
      month: z
        .string()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
        .optional(),
      cursor,
    }),
    output: page(opinionShown),
    errors: [],
    examples: { good: { month: '2026-11', cursor: 'x' } },
  },
  /**
   * Somebody says something in this month's review; once it has closed, it is in the next month's (once: it is never late again). Praise is
   * counted apart. What is about the captain goes to supervisor and staff at once and not to the captain.
   */
  'review.say': {
    ...REVIEW_ACTS['review.say'],
    mechanism: 'M-21',
    access: RESIDENT,
    over: 'ownBuilding',
    event: ['review.said', 'review.madePrivate'],
    // Whose opinion it is may be nobody's business.
    remember: 'not the input',
    input: z
      .object({
        ...opinionFields,
        /** False = 不留名: neighbours do not read whose it is. */
        isNamed: z.boolean(),
        isAboutCaptain: z.boolean(),
        /** It goes on as a private need at once: no neighbour reads it. */
        isPrivate: z.boolean().default(false),
      })
      .refine(isOpinionSaid)
      // 不留名 is between author and captain, who does not read what is about them.
      .refine(({ isNamed, isAboutCaptain }) => isNamed || !isAboutCaptain)
      // A private need would be before the captain.
      .refine(({ isPrivate, isAboutCaptain }) => !isPrivate || !isAboutCaptain),
    output: z.object({
      opinionId: idOut,
      month: z.string(),
      isLate: z.boolean(),
      /** The need it goes on as, where it is private. */
      needId: idOut.nullable(),
      /** What became of the same matter in the months before; null where nothing did. */
      before: becameBeforeShown.nullable(),
    }),
    errors: [...OPINION_ERRORS],
    examples: {
      good: GOOD,
      harmless: { text: '这是违规测试的话', media: [] },
      bad: [
        { ...GOOD, text: '', media: [] },
        { ...GOOD, text: '电' },
        { ...GOOD, isNamed: false, isAboutCaptain: true },
        { ...GOOD, isPrivate: true, isAboutCaptain: true },
      ],
    },
  },
  /** Somebody says in the review what one of their own household says who has no account: with that one's name, since the captain asks them. */
  'review.sayForHousemate': {
    ...REVIEW_ACTS['review.sayForHousemate'],
    mechanism: 'M-21',
    access: RESIDENT,
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['review.saidFor'],
    remember: 'not the input',
    input: z.object({ residentId: id('resident'), ...opinionFields }).refine(isOpinionSaid),
    output: reviewActed,
    errors: ['TOO_YOUNG_TO_SPEAK', 'NOT_HOUSEMATE', 'HAS_ACCOUNT', 'HOUSEMATE_SAID_NO', ...OPINION_ERRORS],
    examples: {
      good: { residentId: 'resident_nowhere', kind: 'lift', text: '电梯老是停', media: ['media_nowhere'] },
      harmless: { text: '这是违规测试的话', media: [] },
      bad: [{ residentId: 'resident_nowhere', kind: 'lift', text: '电' }],
    },
  },
  /** The household has nothing to say this month (没意见). */
  'review.sayNothing': {
    ...REVIEW_ACTS['review.sayNothing'],
    mechanism: 'M-21',
    access: RESIDENT,
    over: 'ownBuilding',
    event: ['review.saidNothing'],
    remember: 'everything',
    input: z.object({}),
    output: reviewActed,
    errors: ['FLAT_NOT_FOUND', 'HAS_SPOKEN'],
    examples: { good: {} },
  },
  /** The author takes an opinion back; what went on with it goes on with the first of them. */
  'review.withdraw': {
    ...REVIEW_ACTS['review.withdraw'],
    mechanism: 'M-21',
    access: RESIDENT,
    over: { placeOf: 'opinions', by: 'opinionId' },
    event: ['review.withdrawn'],
    remember: 'everything',
    input: z.object({ opinionId: id('opinion') }),
    output: reviewActed,
    errors: ['OPINION_NOT_FOUND', 'NOT_AUTHOR', 'OPINION_DECIDED'],
    examples: { good: { opinionId: 'opinion_nowhere' } },
  },
});
