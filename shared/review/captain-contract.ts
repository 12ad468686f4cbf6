import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { NEED_KINDS } from '../need/kinds.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { REVIEW_ACTS } from './acts.ts';
import { isOpinionSaid, OPINION_ERRORS, opinionFields } from './contract.ts';
import { DOOR_ASKERS, REVIEW_KEEPERS } from './keepers.ts';
import { REVIEW_LIMITS as LIMITS } from './review.ts';
import { opinionShown, reviewActed, reviewShown } from './shapes.ts';

const opinionId = id('opinion');
const reviewId = id('review');
const byKeepers = { mechanism: 'M-21', access: holders(REVIEW_KEEPERS), remember: 'everything' } as const;
const ofOpinion = { placeOf: 'opinions', by: 'opinionId' } as const;
const ofResident = { placeOf: 'residents', by: 'residentId' } as const;
const ofReview = { placeOf: 'reviews', by: 'reviewId' } as const;
const FOR = { residentId: 'resident_nowhere', kind: 'lift', text: '电梯老是停' };

/** What the captain does with the review of the building. The errors of each method are in order of precedence. */
export const reviewCaptainContract = declareMethods({
  /** The captain's month on one screen: the sums, which households have said nothing yet, and every opinion but those about the captain. */
  'review.cockpit': {
    mechanism: 'M-21',
    access: holders(REVIEW_KEEPERS),
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building'), cursor }),
    output: z.object({
      review: reviewShown,
      /** Households that have not answered, by where they live; for whoever asks them and nobody else. With the first page of opinions alone. */
      silent: z.array(z.object({ householdId: idOut, unit: z.number().int(), flat: z.string() })),
      /** How many opinions of each kind are to be decided, those about the captain left out. With the first page alone. */
      kinds: z.array(z.object({ kind: z.enum(NEED_KINDS), n: z.number().int() })),
      /** The newest first, a page at a time. */
      opinions: page(opinionShown),
      /** How many are about the captain, whom none of them is told. */
      aboutCaptain: z.number().int(),
    }),
    errors: ['REVIEW_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere', cursor: 'x' } },
  },
  /** Writes down what somebody of a household said to the captain at the door or on the phone; they hear of it. */
  'review.sayFor': {
    ...REVIEW_ACTS['review.sayFor'],
    ...byKeepers,
    access: holders(DOOR_ASKERS),
    over: ofResident,
    event: ['review.saidFor'],
    remember: 'not the input',
    input: z.object({ residentId: id('resident'), ...opinionFields }).refine(isOpinionSaid),
    output: reviewActed,
    errors: ['RESIDENT_NOT_FOUND', ...OPINION_ERRORS],
    examples: {
      good: { ...FOR, media: ['media_nowhere'] },
      harmless: { text: '这是违规测试的话', media: [] },
      bad: [{ ...FOR, text: '电' }],
    },
  },
  /** Writes down that a household has nothing to say: who said so at the door or on the phone hears of it. */
  'review.sayNothingFor': {
    ...REVIEW_ACTS['review.sayNothingFor'],
    ...byKeepers,
    access: holders(DOOR_ASKERS),
    over: ofResident,
    event: ['review.saidFor'],
    input: z.object({ residentId: id('resident') }),
    output: reviewActed,
    errors: ['RESIDENT_NOT_FOUND', 'FLAT_NOT_FOUND', 'HAS_SPOKEN'],
    examples: { good: { residentId: 'resident_nowhere' } },
  },
  /** One opinion goes on with another that says the same (合并), and those that went on with it. */
  'review.merge': {
    ...REVIEW_ACTS['review.merge'],
    ...byKeepers,
    over: ofOpinion,
    event: ['review.merged'],
    input: z.object({ opinionId, intoId: opinionId }),
    output: reviewActed,
    errors: ['OPINION_NOT_FOUND', 'REVIEW_HANDED_OVER', 'MERGE_NOT_POSSIBLE'],
    examples: { good: { opinionId: 'opinion_nowhere', intoId: 'opinion_nowhere' } },
  },
  /** Takes an opinion out of those it was merged with; the one the others go on with, out of all. */
  'review.split': {
    ...REVIEW_ACTS['review.split'],
    ...byKeepers,
    over: ofOpinion,
    event: ['review.split'],
    input: z.object({ opinionId }),
    output: reviewActed,
    errors: ['OPINION_NOT_FOUND', 'REVIEW_HANDED_OVER', 'NOT_MERGED'],
    examples: { good: { opinionId: 'opinion_nowhere' } },
  },
  /** Closes before the time: what is said from then on is for the next month. */
  'review.close': {
    ...REVIEW_ACTS['review.close'],
    ...byKeepers,
    over: ofReview,
    event: ['review.closed'],
    input: z.object({ reviewId }),
    output: reviewActed,
    errors: ['REVIEW_NOT_FOUND', 'REVIEW_NOT_OPEN'],
    examples: { good: { reviewId: 'review_nowhere' } },
  },
  /** Hands all of it to the month-end meeting (送交办会), with the captain's words; what is open closes with it. */
  'review.handOver': {
    ...REVIEW_ACTS['review.handOver'],
    ...byKeepers,
    over: ofReview,
    event: ['review.handedOver'],
    input: z.object({ reviewId, summary: text(0, LIMITS.summaryLengthMax) }),
    output: reviewActed,
    errors: ['TEXT_REFUSED', 'REVIEW_NOT_FOUND', 'REVIEW_NOT_OPEN'],
    examples: { good: { reviewId: 'review_nowhere', summary: '电梯的事大家说得最多' } },
  },
});
