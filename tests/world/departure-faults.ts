import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { EventDocument } from '../../cloudfunctions/platform/collections.ts';
import { FORMER_NEIGHBOUR } from '../../shared/community/former-neighbour.ts';
import type { ResidentDoc } from '../../shared/community/documents.ts';
import { claimsOf } from '../../shared/need/need.ts';
import { unless } from './faults.ts';

/** Domain.md part 2, 18: once an account's departure has been gone through, nothing from before it bears the person's name or waits for them. */
export const departureFaults = (
  departures: readonly Documents['departures'][],
  needs: readonly Documents['needs'][],
  events: readonly EventDocument[],
  residents: readonly ResidentDoc[],
): string[] =>
  departures.flatMap(({ _id, residentId, identityId, at, status }) => {
    const row = residents.find((resident) => resident._id === residentId);
    const faults = unless(
      status === 'left' || row?.identityId === null,
      `${_id} is ${status}, and somebody is ${residentId}`,
    );
    if (status === 'leaving' || status === 'held' || status === 'appealed') return faults;
    const asked = needs.filter(({ requesterId, createdAt }) => requesterId === residentId && createdAt <= at);
    const following = needs.filter(({ followers }) =>
      followers.some((follower) => follower.residentId === residentId && follower.since <= at),
    );
    const helping = needs.filter(
      (need) =>
        need.claimantIds.includes(residentId) &&
        claimsOf(need).some((claim) => claim.residentId === residentId && claim.claimedAt <= at),
    );
    const named = events.filter(
      (event) => event.actorId === residentId && event.at <= at && event.actorName !== FORMER_NEIGHBOUR.name,
    );
    return [
      ...faults,
      ...unless(status !== 'left' || identityId === null, `${_id} is over and says whose it was`),
      ...[...asked, ...helping, ...following].map((need) => `${need._id} still has ${residentId}`),
      ...named.map((event) => `${event._id} still names ${residentId}`),
    ];
  });
