import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, idOut, page, text } from '../rpc/schemas.ts';
import { EARNING_ACTS } from './acts.ts';
import { DEDUCTION_LIMITS as LIMITS, DEDUCTION_STATUSES } from './deduction.ts';
import { GIVERS } from './keepers.ts';

const words = text(LIMITS.textLengthMin, LIMITS.textLengthMax);
const acted = z.object({ deductionId: idOut, status: z.enum(DEDUCTION_STATUSES) });
const NOWHERE = { deductionId: 'deduction_nowhere' };
const ofDeduction = {
  mechanism: 'M-37',
  over: { placeOf: 'deductions', by: 'deductionId' },
  remember: 'everything',
} as const;

/** Taking points away (M-37): decided by somebody else with a reason, announced, and not before seven days in which it can be appealed against. The errors of each method are in order of precedence. */
export const earningDeductionContract = declareMethods({
  /** What was decided of the caller's points; all of the community for those who decide. The newest first. */
  'earning.deductions': {
    mechanism: 'M-37',
    access: RESIDENT,
    over: 'ownCommunity',
    event: null,
    input: z.object({ view: z.enum(['mine', 'all']), cursor }),
    output: page(
      z.object({
        deductionId: idOut,
        status: z.enum(DEDUCTION_STATUSES),
        name: z.string(),
        amount: z.number().int(),
        reason: z.string(),
        byName: z.string(),
        from: z.number().int(),
        /** What its owner said against it; null = nothing. */
        appeal: z.string().nullable(),
        /** Why it was dropped, or takes effect after all. */
        answer: z.string().nullable(),
        taken: z.number().int().nullable(),
        mayAppeal: z.boolean(),
        mayHear: z.boolean(),
      }),
    ),
    errors: [],
    examples: { good: { view: 'mine', cursor: 'x' } },
  },
  /** One of the staff decides to take points from somebody who is not near to them; the owner is told at once. */
  'earning.deduct': {
    ...EARNING_ACTS['earning.deduct'],
    mechanism: 'M-37',
    access: holders(GIVERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['earning.deductionAnnounced'],
    remember: 'everything',
    input: z.object({
      residentId: id('resident'),
      amount: z.number().int().min(1).max(LIMITS.amountMax),
      reason: words,
    }),
    output: acted,
    errors: ['TEXT_REFUSED', 'RESIDENT_NOT_FOUND', 'TOO_NEAR'],
    examples: {
      good: { residentId: 'resident_nowhere', amount: 5, reason: '会上定的：没做的事记了分' },
      harmless: { reason: '这是违规测试的话' },
    },
  },
  /** The owner does not accept it: nothing is taken before somebody else has heard it. */
  'earning.appealDeduction': {
    ...EARNING_ACTS['earning.appealDeduction'],
    ...ofDeduction,
    access: RESIDENT,
    event: ['earning.deductionAppealed'],
    input: z.object({ deductionId: id('deduction'), text: words }),
    output: acted,
    errors: ['TEXT_REFUSED', 'DEDUCTION_NOT_FOUND', 'DEDUCTION_NOT_OPEN'],
    examples: { good: { ...NOWHERE, text: '这事我做了' } },
  },
  /** Somebody who did not decide it hears the appeal. */
  'earning.hearDeduction': {
    ...EARNING_ACTS['earning.hearDeduction'],
    ...ofDeduction,
    access: holders(GIVERS),
    event: ['earning.deductionDropped', 'earning.deductionUpheld'],
    input: z.object({ deductionId: id('deduction'), isDropped: z.boolean(), reason: words }),
    output: acted,
    errors: ['TEXT_REFUSED', 'DEDUCTION_NOT_FOUND', 'DEDUCTION_NOT_OPEN', 'TOO_NEAR', 'SECOND_PERSON_NEEDED'],
    examples: { good: { ...NOWHERE, isDropped: true, reason: '问过了，是他做的' } },
  },
});
