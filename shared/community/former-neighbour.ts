import type { HouseholdId, ResidentId } from '../kernel/ids.ts';

/**
 * Who stands where somebody stood whose account has ended: the same for all of them, so that nobody can tell one from another.
 * No roster number is `former`, so no row can ever be this person.
 */
export const FORMER_NEIGHBOUR = {
  residentId: 'resident_former' as ResidentId,
  householdId: 'household_former' as HouseholdId,
  name: '以前的邻居',
} as const;
