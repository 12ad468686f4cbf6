import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { HOUSEHOLD_ACTS } from './acts.ts';
import { ACTORS_FOR_OTHERS, CARD_KEEPERS } from './actors.ts';

/** Households for whom somebody acts, and their cards. The errors of each method are in order of precedence. */
export const householdContract = declareMethods({
  /** Who lives in a flat, for whoever is about to act for one of them. */
  'household.find': {
    mechanism: 'M-01',
    access: holders(ACTORS_FOR_OTHERS),
    over: { placeIn: 'buildingId' },
    event: null,
    input: z.object({ buildingId: id('building'), unit: z.number().int().min(1).max(99), flat: text(1, 10) }),
    output: z.object({
      householdId: idOut,
      /** The roster's number of the household: known to many, and proof of nothing. */
      number: z.string(),
      buildingName: z.string(),
      people: z.array(z.object({ residentId: idOut, name: z.string(), hasAccount: z.boolean() })),
      /** The card that is out; null = none was ever issued. */
      card: z.object({ issue: z.number().int(), issuedAt: z.number().int() }).nullable(),
    }),
    errors: ['FLAT_NOT_FOUND'],
    examples: { good: { buildingId: 'building_nowhere', unit: 1, flat: '302' } },
  },
  /** Issues the card of a household, in place of the one before. The code is told once, to whoever asked for it, and printed. */
  'household.issueCard': {
    ...HOUSEHOLD_ACTS['household.issueCard'],
    mechanism: 'M-42',
    access: holders(CARD_KEEPERS),
    over: { placeOf: 'households', by: 'householdId' },
    event: ['household.cardIssued'],
    remember: 'everything',
    input: z.object({ householdId: id('household') }),
    output: z.object({ householdId: idOut, issue: z.number().int(), code: z.string() }),
    errors: ['HOUSEHOLD_NOT_FOUND'],
    examples: { good: { householdId: 'household_nowhere' } },
  },
});
