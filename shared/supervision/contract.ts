import * as z from 'zod';
import { declareMethods, holders, MEMBER, OFFICE, RESIDENT } from '../declaration.ts';
import type { LocalMonth } from '../kernel/time.ts';
import { id, text } from '../rpc/schemas.ts';
import { SUPERVISION_ACTS } from './acts.ts';
import { ROUND_ANSWERERS, ROUND_KEEPERS } from './keepers.ts';
import { ROUND_LIMITS as LIMITS } from './round.ts';
import { roundActed, roundRow, roundShown } from './shapes.ts';

/** As many rounds are shown: two years. */
export const ROUNDS_SHOWN = 24;

const roundId = id('round');
const transferId = id('transfer');
const words = text(LIMITS.wordsLengthMin, LIMITS.wordsLengthMax);
const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .transform((value) => value as LocalMonth);
const ofRound = { placeOf: 'rounds', by: 'roundId' } as const;
const ITEM = { roundId: 'round_nowhere', transferId: 'transfer_nowhere' };
const byKeepers = { mechanism: 'M-40', access: holders(ROUND_KEEPERS), over: ofRound, remember: 'everything' } as const;
const byAnswerers = {
  mechanism: 'M-40',
  access: holders(ROUND_ANSWERERS),
  over: ofRound,
  remember: 'everything',
} as const;

/** Rounds of the supervisors over what points did (M-40). The errors of each method are in order of precedence. */
export const supervisionContract = declareMethods({
  /** The rounds of the community, the newest month first; and what the caller may do. Of offices those that supervise read them. */
  'supervision.rounds': {
    mechanism: 'M-40',
    access: MEMBER,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({ items: z.array(roundRow), mayAnnounce: z.boolean() }),
    errors: [],
    examples: { good: {} },
  },
  'supervision.round': {
    mechanism: 'M-40',
    access: RESIDENT,
    over: ofRound,
    event: null,
    input: z.object({ roundId }),
    output: roundShown,
    errors: ['ROUND_NOT_FOUND'],
    examples: { good: { roundId: 'round_nowhere' } },
  },
  /** An office that supervises reads a round with its whole sample and the names in it, as those who look at it do; each reading is an event. It changes nothing of it. */
  'supervision.openRound': {
    ...SUPERVISION_ACTS['supervision.openRound'],
    mechanism: 'M-40',
    access: OFFICE,
    over: ofRound,
    event: ['supervision.opened'],
    // Names of residents, whoever reads them, are kept nowhere beside them.
    remember: 'nothing',
    input: z.object({ roundId }),
    output: roundShown,
    errors: ['ROUND_NOT_FOUND'],
    examples: { good: { roundId: 'round_nowhere' } },
  },
  /** Announces the one round over a month, before anybody can know which transfers it will draw. */
  'supervision.announce': {
    ...SUPERVISION_ACTS['supervision.announce'],
    mechanism: 'M-40',
    access: holders(ROUND_KEEPERS),
    over: 'ownCommunity',
    event: ['supervision.announced'],
    remember: 'everything',
    input: z.object({ month, size: z.number().int().min(LIMITS.sizeMin).max(LIMITS.sizeMax) }),
    output: roundActed,
    errors: ['MONTH_NOT_BEGUN', 'ROUND_EXISTS'],
    examples: { good: { month: '2026-11', size: 20 }, harmless: { month: '2999-01' } },
  },
  /** Nothing is wrong with one of the sample. */
  'supervision.look': {
    ...SUPERVISION_ACTS['supervision.look'],
    ...byKeepers,
    event: ['supervision.lookedAt'],
    input: z.object({ roundId, transferId }),
    output: roundActed,
    errors: ['ROUND_NOT_FOUND', 'ROUND_NOT_OPEN', 'ITEM_NOT_DRAWN', 'ITEM_LOOKED_AT'],
    examples: { good: ITEM },
  },
  /** Something is. Nobody takes a finding away again. */
  'supervision.find': {
    ...SUPERVISION_ACTS['supervision.find'],
    ...byKeepers,
    event: ['supervision.found'],
    input: z.object({ roundId, transferId, words }),
    output: roundActed,
    errors: ['TEXT_REFUSED', 'ROUND_NOT_FOUND', 'ROUND_NOT_OPEN', 'ITEM_NOT_DRAWN', 'ITEM_LOOKED_AT'],
    examples: { good: { ...ITEM, words: '给分和得分的是一家人' } },
  },
  /** One of the staff would take the transfer back. */
  'supervision.propose': {
    ...SUPERVISION_ACTS['supervision.propose'],
    ...byAnswerers,
    event: ['supervision.proposed'],
    input: z.object({ roundId, transferId, words }),
    output: roundActed,
    errors: [
      ...(['TEXT_REFUSED', 'ROUND_NOT_FOUND', 'ROUND_NOT_OPEN', 'ITEM_NOT_DRAWN'] as const),
      ...(['FINDING_NOT_FOUND', 'FINDING_ANSWERED'] as const),
    ],
    examples: { good: { ...ITEM, words: '给错了，退回去' } },
  },
  /** A second one agrees, and the transfer is taken back. */
  'supervision.correct': {
    ...SUPERVISION_ACTS['supervision.correct'],
    ...byAnswerers,
    event: ['supervision.corrected'],
    input: z.object({ roundId, transferId }),
    output: roundActed,
    errors: [
      ...(['ROUND_NOT_FOUND', 'ROUND_NOT_OPEN', 'ITEM_NOT_DRAWN', 'FINDING_NOT_FOUND', 'FINDING_ANSWERED'] as const),
      ...(['NOTHING_PROPOSED', 'CORRECTION_NEEDS_TWO', 'TRANSFER_CORRECTED', 'POINTS_ARE_SPENT'] as const),
    ],
    examples: { good: ITEM },
  },
  /** One of the staff says why it stays as it is. */
  'supervision.explain': {
    ...SUPERVISION_ACTS['supervision.explain'],
    ...byAnswerers,
    event: ['supervision.explained'],
    input: z.object({ roundId, transferId, words }),
    output: roundActed,
    errors: [
      ...(['TEXT_REFUSED', 'ROUND_NOT_FOUND', 'ROUND_NOT_OPEN', 'ITEM_NOT_DRAWN'] as const),
      ...(['FINDING_NOT_FOUND', 'FINDING_ANSWERED'] as const),
    ],
    examples: { good: { ...ITEM, words: '问过了，他真的做了' } },
  },
  /** Ends a round of which everything is looked at and every finding answered, and publishes it. */
  'supervision.close': {
    ...SUPERVISION_ACTS['supervision.close'],
    ...byKeepers,
    event: ['supervision.closed'],
    input: z.object({ roundId, words }),
    output: roundActed,
    errors: ['TEXT_REFUSED', 'ROUND_NOT_FOUND', 'ROUND_NOT_OPEN', 'ROUND_NOT_DONE'],
    examples: { good: { roundId: 'round_nowhere', words: '都看完了' } },
  },
});
