import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { COMMUNITY_ACTS } from './acts.ts';
import { TREE_KEEPERS } from './tree-keepers.ts';

const reason = text(2, 100);
const GOOD_REASON = '他家搬了';

/**
 * Correcting the tree in the app, one event with its reason each (M-01). A roster whose file still says otherwise says so at its check, and puts
 * it back where it is applied. The errors of each method are in order of precedence.
 */
export const correctionContract = declareMethods({
  /** A household goes to another flat with all its people; what happened where they lived stays there. */
  'community.moveHousehold': {
    ...COMMUNITY_ACTS['community.moveHousehold'],
    mechanism: 'M-01',
    access: holders(TREE_KEEPERS),
    over: { placeOf: 'households', by: 'householdId' },
    event: ['community.householdMoved'],
    remember: 'everything',
    input: z.object({
      householdId: id('household'),
      buildingId: id('building'),
      unit: z.number().int().min(1).max(99),
      flat: text(1, 10),
      reason,
    }),
    output: z.object({ householdId: idOut, people: z.number().int() }),
    errors: ['TEXT_REFUSED', 'HOUSEHOLD_NOT_FOUND', 'IMPORT_RUNNING', 'FLAT_NOT_FOUND', 'FLAT_TAKEN'],
    examples: {
      good: {
        ...{ householdId: 'household_nowhere', buildingId: 'building_nowhere', unit: 1, flat: '302' },
        reason: GOOD_REASON,
      },
    },
  },
  /** Somebody has moved away or died: their roles and their account end, and what they did stays. With the last person the household has left. */
  'community.markGone': {
    ...COMMUNITY_ACTS['community.markGone'],
    mechanism: 'M-01',
    access: holders(TREE_KEEPERS),
    over: { placeOf: 'residents', by: 'residentId' },
    event: ['community.left'],
    remember: 'everything',
    input: z.object({ residentId: id('resident'), how: z.enum(['left', 'died']), reason }),
    output: z.object({ residentId: idOut, isHouseholdEmpty: z.boolean() }),
    errors: ['TEXT_REFUSED', 'RESIDENT_NOT_FOUND', 'IMPORT_RUNNING'],
    examples: {
      good: { residentId: 'resident_nowhere', how: 'left', reason: GOOD_REASON },
      // Somebody who is let in would be gone.
      harmless: { residentId: 'resident_none' },
    },
  },
});
