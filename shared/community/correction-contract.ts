import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { COMMUNITY_ACTS } from './acts.ts';
import { ROSTER_LIMITS } from './roster-limits.ts';
import { ROSTER_NUMBER } from './roster-number.ts';
import { TREE_KEEPERS } from './tree-keepers.ts';

const reason = text(2, 100);
/** A flat by the unit of a building that the tree has, and by what is on its door. */
const flatOfTree = { buildingId: id('building'), unit: z.number().int().min(1).max(99), flat: text(1, 10) };
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
      ...flatOfTree,
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
  /**
   * Some people of a household become a household of their own in another flat. What they said and asked for before stays with the household
   * and the building in which they did. The card of the household is dead, for those who go may have it.
   */
  'community.splitHousehold': {
    ...COMMUNITY_ACTS['community.splitHousehold'],
    mechanism: 'M-01',
    access: holders(TREE_KEEPERS),
    over: { placeOf: 'households', by: 'householdId' },
    event: ['community.householdSplit'],
    remember: 'everything',
    input: z.object({
      householdId: id('household'),
      /** Those who go; somebody has to stay. */
      residentIds: z.array(id('resident')).min(1).max(ROSTER_LIMITS.householdSizeMax),
      /** The number (户号) that the roster has for the household they become. */
      number: z.string().regex(ROSTER_NUMBER).max(ROSTER_LIMITS.numberLengthMax),
      ...flatOfTree,
      reason,
    }),
    output: z.object({ householdId: idOut, people: z.number().int() }),
    errors: [
      ...(['TEXT_REFUSED', 'HOUSEHOLD_NOT_FOUND', 'IMPORT_RUNNING', 'PEOPLE_NOT_POSSIBLE'] as const),
      ...(['HOUSEHOLD_NUMBER_TAKEN', 'FLAT_NOT_FOUND', 'FLAT_TAKEN'] as const),
    ],
    examples: {
      good: {
        ...{ householdId: 'household_nowhere', residentIds: ['resident_nowhere'], number: 'H302-2' },
        ...{ buildingId: 'building_nowhere', unit: 1, flat: '302', reason: '儿子分家了' },
      },
    },
  },
  /** All people of one household go to another one and its flat; the one they leave has left, and its card is dead. */
  'community.mergeHouseholds': {
    ...COMMUNITY_ACTS['community.mergeHouseholds'],
    mechanism: 'M-01',
    access: holders(TREE_KEEPERS),
    over: { placeOf: 'households', by: 'householdId' },
    event: ['community.householdsMerged'],
    remember: 'everything',
    input: z.object({ householdId: id('household'), intoId: id('household'), reason }),
    output: z.object({ householdId: idOut, people: z.number().int() }),
    errors: ['TEXT_REFUSED', 'HOUSEHOLD_NOT_FOUND', 'IMPORT_RUNNING', 'PEOPLE_NOT_POSSIBLE'],
    examples: {
      good: { householdId: 'household_nowhere', intoId: 'household_none', reason: '两家住一起了' },
    },
  },
  /**
   * A building goes to another grid: its officers answer for it from this very step on, and those of the grid before no more. What people read
   * of their own grid follows within two minutes.
   */
  'community.regridBuilding': {
    ...COMMUNITY_ACTS['community.regridBuilding'],
    mechanism: 'M-01',
    access: holders(TREE_KEEPERS),
    over: { placeIn: 'buildingId' },
    event: ['community.buildingRegridded'],
    remember: 'everything',
    input: z.object({ buildingId: id('building'), gridId: id('grid'), reason }),
    output: z.object({ buildingId: idOut }),
    errors: ['TEXT_REFUSED', 'FLAT_NOT_FOUND', 'GRID_NOT_POSSIBLE', 'IMPORT_RUNNING'],
    examples: { good: { buildingId: 'building_nowhere', gridId: 'grid_nowhere', reason: '网格重新分了' } },
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
