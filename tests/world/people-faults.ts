import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { BuildingDoc, HouseholdDoc, ResidentDoc } from '../../shared/community/documents.ts';
import { unless } from './faults.ts';

/** D10: an account is one person at most, and whoever was let in is who they were let in as. */
export const identityFaults = (
  residents: readonly ResidentDoc[],
  memberships: readonly Documents['memberships'][],
): string[] => {
  const bound = residents.filter(({ identityId }) => identityId !== null);
  return [
    ...unless(new Set(bound.map(({ identityId }) => identityId)).size === bound.length, 'an account is two people'),
    ...memberships.flatMap((membership) => {
      if (membership.status === 'none' || membership.status === 'office') return [];
      const { _id, status, residentId } = membership;
      const resident = residents.find((one) => one._id === residentId);
      if (status === 'approved')
        return unless(resident?.identityId === membership.identityId, `${_id}: approved and not bound`);
      const waits = resident?.applicants.includes(_id) === true;
      return unless(waits === (status === 'pending'), `${_id} is ${status}, the row says waiting: ${String(waits)}`);
    }),
  ];
};

/** The totals that are kept are the totals that counting would give. */
export const totalFaults = (
  residents: readonly ResidentDoc[],
  households: readonly HouseholdDoc[],
  buildings: readonly BuildingDoc[],
): string[] => {
  const here = residents.filter(({ leftAt, number }) => leftAt === null && number !== '');
  const members = (id: string) =>
    here.filter(({ householdId, identityId }) => householdId === id && identityId !== null).length;
  const living = households.filter(({ leftAt }) => leftAt === null);
  return [
    ...households.flatMap(({ _id, memberCount }) =>
      unless(memberCount === members(_id), `${_id}: ${String(memberCount)} members`),
    ),
    ...buildings.flatMap(({ _id, householdCount, residentCount, memberCount, joinedHouseholdCount }) => {
      const homes = living.filter(({ buildingId }) => buildingId === _id);
      const people = here.filter(({ buildingId }) => buildingId === _id);
      const counted = {
        householdCount: homes.length,
        residentCount: people.length,
        memberCount: people.filter(({ identityId }) => identityId !== null).length,
        joinedHouseholdCount: homes.filter((home) => members(home._id) > 0).length,
      };
      const kept = { householdCount, residentCount, memberCount, joinedHouseholdCount };
      return unless(
        JSON.stringify(kept) === JSON.stringify(counted),
        `${_id}: kept ${JSON.stringify(kept)}, counted ${JSON.stringify(counted)}`,
      );
    }),
  ];
};
