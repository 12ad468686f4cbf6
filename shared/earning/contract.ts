import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { FIRST_RULE, numbersOf } from '../points/earning-rules.ts';
import { id, idOut } from '../rpc/schemas.ts';
import { EARNING_ACTS } from './acts.ts';
import { RULE_KEEPERS } from './keepers.ts';
import { day, instant, ruleDraft, ruleNumbers, ruleShown } from './shapes.ts';

const NUMBERS = numbersOf(FIRST_RULE);
const byKeepers = {
  mechanism: 'M-37',
  access: holders(RULE_KEEPERS),
  over: 'ownCommunity',
  remember: 'everything',
} as const;

/** What earns points (M-37): the versions of the rules. The errors of each method are in order of precedence. */
export const earningContract = declareMethods({
  /** The version that counts today, the one that is to come, and what the caller earned of what they can; drafts for those who may adopt one. */
  'earning.rules': {
    mechanism: 'M-37',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({
      inForce: ruleShown,
      next: ruleShown.nullable(),
      drafts: z.array(ruleDraft),
      /** What the caller earned today and this month. */
      mine: z.object({ onDay: z.number().int(), inMonth: z.number().int() }),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** Writes a version that begins on a later day, or writes one anew that was not adopted. Nothing counts by it before it is adopted. */
  'earning.draftRule': {
    ...EARNING_ACTS['earning.draftRule'],
    ...byKeepers,
    event: ['earning.ruleDrafted'],
    input: z.object({ from: day, ...ruleNumbers }),
    output: z.object({ ruleId: idOut }),
    errors: ['RULE_ADOPTED', 'RULE_TOO_SOON'],
    examples: {
      good: { ...NUMBERS, from: '2099-01-01' },
      // Its day is over: nothing is written.
      harmless: { from: '2026-01-01' },
      bad: [{ ...NUMBERS, from: '2099-02-30' }],
    },
  },
  /** A second person adopts a version as they read it, with the day of the residents' meeting that decided it. It never changes afterwards. */
  'earning.adoptRule': {
    ...EARNING_ACTS['earning.adoptRule'],
    ...byKeepers,
    event: ['earning.ruleAdopted'],
    input: z.object({
      ruleId: id('rule'),
      /** When what they read was written. */
      madeAt: instant,
      meetingDay: day,
    }),
    output: z.object({ ruleId: idOut }),
    errors: [
      'RULE_NOT_FOUND',
      'RULE_ADOPTED',
      'RULE_CHANGED',
      'SECOND_PERSON_NEEDED',
      'RULE_TOO_SOON',
      'MEETING_DAY_WRONG',
    ],
    examples: { good: { ruleId: 'rule_nowhere', madeAt: 1, meetingDay: '2026-11-20' } },
  },
});
