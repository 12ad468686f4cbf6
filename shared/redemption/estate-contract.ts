import * as z from 'zod';
import type { Role } from '../community/roles.ts';
import { declareMethods, holders } from '../declaration.ts';
import { id, idOut } from '../rpc/schemas.ts';
import { REDEMPTION_ACTS } from './acts.ts';

/** They say, two of them, that somebody died and their points stay with the household. */
const ESTATE_KEEPERS = ['staff', 'secretary', 'admin'] as const satisfies readonly Role[];

const keeping = { mechanism: 'M-38', access: holders(ESTATE_KEEPERS), over: 'ownCommunity' } as const;
const acts = { ...keeping, remember: 'everything' } as const;
const input = z.object({ residentId: id('resident') });
const examples = { good: { residentId: 'resident_nowhere' } };

/** What somebody had who died. The errors of each method are in order of precedence. */
export const redemptionEstateContract = declareMethods({
  /** What waits for a second person. */
  'redemption.estates': {
    ...keeping,
    event: null,
    input: z.object({}),
    output: z.object({
      items: z.array(
        z.object({
          ...{
            residentId: idOut,
            name: z.string(),
            buildingName: z.string(),
            unit: z.number().int(),
            flat: z.string(),
          },
          asked: z.object({ name: z.string(), at: z.number().int() }),
          /** The caller may sign it. */
          maySign: z.boolean(),
        }),
      ),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** Says that somebody died. Nothing moves until another one has signed. */
  'redemption.askEstate': {
    ...REDEMPTION_ACTS['redemption.askEstate'],
    ...acts,
    event: ['redemption.estateAsked'],
    input,
    output: z.object({ residentId: idOut }),
    errors: ['RESIDENT_NOT_FOUND', 'OWN_VOUCHER', 'ESTATE_SETTLED'],
    examples: { ...examples, harmless: { residentId: 'resident_gone' } },
  },
  /** Signs it: what they ordered is let go of, and all they have goes to the card of the household. It cannot be undone. */
  'redemption.signEstate': {
    ...REDEMPTION_ACTS['redemption.signEstate'],
    ...acts,
    event: ['redemption.estateSigned'],
    input,
    output: z.object({ residentId: idOut, amount: z.number().int() }),
    errors: ['ESTATE_NOT_ASKED', 'ESTATE_SETTLED', 'OWN_VOUCHER', 'OTHER_HOUSEHOLD_NEEDED'],
    examples,
  },
});
