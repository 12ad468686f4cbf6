import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
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
      /** `refusesHousemates`: those of their household do not act for them. */
      people: z.array(
        z.object({ residentId: idOut, name: z.string(), hasAccount: z.boolean(), refusesHousemates: z.boolean() }),
      ),
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
  /** Those of the caller's household who have no account, for whom the caller may act; whoever said no is told apart. */
  'household.housemates': {
    mechanism: 'M-14',
    access: RESIDENT,
    over: 'ownAccount',
    event: null,
    input: z.object({}),
    output: z.object({
      people: z.array(z.object({ residentId: idOut, name: z.string(), refuses: z.boolean() })),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** Writes down, at the door, that somebody without an account does not want to be acted for by those they live with, or does again. */
  'household.allowHousemates': {
    ...HOUSEHOLD_ACTS['household.allowHousemates'],
    mechanism: 'M-14',
    access: holders(CARD_KEEPERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['household.housematesAllowed', 'household.housematesRefused'],
    remember: 'everything',
    input: z.object({ residentId: id('resident'), isAllowed: z.boolean() }),
    output: z.object({ residentId: idOut, isAllowed: z.boolean() }),
    /** `OWN_HOUSEMATE`: whose household it is does not write it down. `HAS_ACCOUNT`: nobody acts for them anyway. */
    errors: ['RESIDENT_NOT_FOUND', 'OWN_HOUSEMATE', 'HAS_ACCOUNT'],
    examples: { good: { residentId: 'resident_nowhere', isAllowed: true } },
  },
});
