import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { BuildingDoc, HouseholdDoc, ResidentDoc } from '../../shared/community/documents.ts';
import type { EventDocument } from '../../cloudfunctions/platform/collections.ts';
import { isUncounted } from './count-faults.ts';
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

/**
 * The totals that are kept are the totals that counting would give; who has joined, once the job has come to all that happened there.
 *
 * @param job how far the job has counted members; undefined if it has never run.
 */
export const totalFaults = (
  residents: readonly ResidentDoc[],
  households: readonly HouseholdDoc[],
  buildings: readonly BuildingDoc[],
  events: readonly EventDocument[],
  job: Documents['jobs'] | undefined,
): string[] => {
  const here = residents.filter(({ leftAt, number }) => leftAt === null && number !== '');
  const living = households.filter(({ leftAt }) => leftAt === null);
  const isBehind = events.some((event) => isUncounted(event, job) && /^(membership|community)\./.test(event.kind));
  return buildings.flatMap(({ _id, householdCount, residentCount, memberCount, joinedHouseholdCount }) => {
    const homes = living.filter(({ buildingId }) => buildingId === _id);
    const people = here.filter(({ buildingId }) => buildingId === _id);
    const members = people.filter(({ identityId }) => identityId !== null);
    const counted = [homes.length, people.length];
    const joined = [members.length, new Set(members.map(({ householdId }) => householdId)).size];
    const kept = [householdCount, residentCount, ...(isBehind ? [] : [memberCount, joinedHouseholdCount])];
    if (!isBehind) counted.push(...joined);
    return unless(
      JSON.stringify(kept) === JSON.stringify(counted),
      `${_id}: kept ${JSON.stringify(kept)}, counted ${JSON.stringify(counted)}`,
    );
  });
};
