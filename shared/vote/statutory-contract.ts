import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, text } from '../rpc/schemas.ts';
import { VOTE_ACTS } from './acts.ts';
import { VOTE_MAKERS } from './keepers.ts';
import { totalsTyped, voteActed } from './shapes.ts';
import { AREA_MAX, TOTAL_FIELDS } from './totals.ts';
import { TOTALS_STATES } from './typing.ts';
import { VOTE_LIMITS } from './vote.ts';

const voteId = id('vote');
const NOWHERE = { voteId: 'vote_nowhere' };
const ofVote = { placeOf: 'votes', by: 'voteId' } as const;
const byKeepers = { mechanism: 'M-31', access: holders(VOTE_MAKERS), over: ofVote } as const;
const households = z.number().int().min(0).max(1_000_000);
/** In square decimetres. */
const area = z.number().int().min(0).max(AREA_MAX);
const typing = {
  ...{ householdsTook: households, householdsYes: households },
  ...{ householdsNo: households, householdsAbstained: households },
  ...{ areaOnRoll: area, areaTook: area, areaYes: area, areaNo: area, areaAbstained: area },
} as const;
const typingStands = z.object({ state: z.enum(TOTALS_STATES), differing: z.array(z.enum(TOTAL_FIELDS)) });
const TOTALS = {
  ...{ householdsTook: 14, householdsYes: 10, householdsNo: 3, householdsAbstained: 1 },
  ...{ areaOnRoll: 180_000, areaTook: 140_025, areaYes: 100_025, areaNo: 30_000, areaAbstained: 10_000 },
};

/** What is done with a statutory vote, which is held on paper or in the city's own system (M-31). The errors of each method are in order of precedence. */
export const voteStatutoryContract = declareMethods({
  /** Somebody at the table says how many households have handed in their slip; published with the time at which it was said, and the last one holds. */
  'vote.sayTurnout': {
    ...VOTE_ACTS['vote.sayTurnout'],
    ...byKeepers,
    event: ['vote.turnoutSaid'],
    remember: 'everything',
    input: z.object({ voteId, took: households }),
    output: voteActed,
    errors: ['VOTE_NOT_FOUND', 'VOTE_HERE', 'VOTE_NOT_OPEN', 'TOTALS_WRONG'],
    examples: { good: { ...NOWHERE, took: 9 } },
  },
  /**
   * Somebody types the totals of a vote that was counted elsewhere, from the sheet of its count. Once two people have typed the same, neither knowing what the other one did, they are published as its preliminary
   * result. Whoever types again changes what they typed. What one person typed is in no event and no reply to another.
   */
  'vote.typeTotals': {
    ...VOTE_ACTS['vote.typeTotals'],
    ...byKeepers,
    event: ['vote.totalsTyped', 'vote.totalsPublished'],
    remember: 'nothing',
    input: z.object({ voteId, ...typing }),
    output: typingStands,
    errors: ['VOTE_NOT_FOUND', 'VOTE_HERE', 'TOTALS_DONE', 'VOTE_NOT_CLOSED', 'TOTALS_WRONG'],
    examples: {
      good: { ...NOWHERE, ...TOTALS },
      bad: [
        { ...NOWHERE, ...TOTALS, areaYes: 0.5 },
        { ...NOWHERE, ...TOTALS, householdsNo: -1 },
      ],
    },
  },
  /**
   * Somebody types totals that are published once more, as long as the result can be asked about, because they were wrong, and says why. Once two people have typed the same, neither knowing what the other one did, theirs are the
   * result; what was published stays to be read with the reason, and the days of query begin again.
   */
  'vote.correctTotals': {
    ...VOTE_ACTS['vote.correctTotals'],
    ...byKeepers,
    event: ['vote.totalsTyped', 'vote.totalsCorrected'],
    remember: 'nothing',
    input: z.object({
      voteId,
      ...typing,
      reason: text(VOTE_LIMITS.reasonLengthMin, VOTE_LIMITS.reasonLengthMax),
    }),
    output: typingStands,
    errors: [
      ...(['VOTE_NOT_FOUND', 'TEXT_REFUSED', 'VOTE_HERE', 'VOTE_NOT_CLOSED', 'RESULT_STANDS'] as const),
      ...(['TOTALS_WRONG', 'TOTALS_SAME', 'SECOND_PERSON_NEEDED'] as const),
    ],
    examples: {
      good: { ...NOWHERE, ...TOTALS, reason: '有一张纸票数错了' },
      bad: [
        { ...NOWHERE, ...TOTALS, reason: '' },
        { ...NOWHERE, ...TOTALS, areaYes: 0.5, reason: '有一张纸票数错了' },
      ],
    },
  },
  /** How far the totals of a statutory vote are, or those that are to take their place, where those who typed them do not agree, and what the caller typed. */
  'vote.totals': {
    ...byKeepers,
    event: null,
    input: z.object({ voteId }),
    output: z.object({
      state: z.enum(TOTALS_STATES),
      /** Never what anybody typed. */
      differing: z.array(z.enum(TOTAL_FIELDS)),
      /** Null = the caller has typed nothing, or the totals are published. */
      mine: totalsTyped.nullable(),
      /** Why totals that are published are being corrected; null while nobody does. */
      reason: z.string().nullable(),
    }),
    errors: ['VOTE_NOT_FOUND', 'VOTE_HERE'],
    examples: { good: NOWHERE },
  },
});
