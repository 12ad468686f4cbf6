import { withoutPhone } from '../contract/refusals/household.ts';
import { applicationFor } from '../contract/refusals/membership.ts';
import type { World } from '../world/world.ts';
import type { Prepared } from './prepared.ts';

/** Rows of the captain's building that nobody else needs. */
const ROWS = [207, 208, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 222, 223, 224];

/** A fresh application to be somebody who has no account yet. */
const waiting = async (world: World): Promise<string> => {
  const bound = (await world.db.all('residents')).filter(({ identityId }) => identityId !== null);
  const row = ROWS.map((n) => `R${String(n)}`).find((number) => bound.every((one) => one.number !== number));
  if (row === undefined) throw new Error('every row has an account');
  return applicationFor(world, row);
};

/** The acts of letting people in, and of who lives together. */
export const HOUSEHOLD_ACTS = {
  'household.issueCard': {
    by: 'officerA',
    prepare: async (world) => {
      const { householdId } = await withoutPhone(world);
      return (who) => who.call('household.issueCard', { householdId });
    },
  },
  'household.allowHousemates': {
    by: 'officerA',
    prepare: async (world) => {
      const { residentId } = await withoutPhone(world);
      return (who) => who.call('household.allowHousemates', { residentId, isAllowed: false });
    },
  },
  'membership.approve': {
    by: 'captain2',
    prepare: async (world) => {
      const membershipId = await waiting(world);
      return (who) => who.call('membership.approve', { membershipId });
    },
  },
  'membership.refuse': {
    by: 'officerA',
    prepare: async (world) => {
      const membershipId = await waiting(world);
      return (who) => who.call('membership.refuse', { membershipId, reason: '先来办公室看看' });
    },
  },
} as const satisfies Readonly<Record<string, Prepared>>;
