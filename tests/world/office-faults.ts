import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { ResidentDoc } from '../../shared/community/documents.ts';
import { unless } from './faults.ts';

/** An account is a resident or acts for one office; both sides say the same, and no code is stored or remembered in clear. */
export const officeFaults = (
  offices: readonly Documents['offices'][],
  memberships: readonly Documents['memberships'][],
  residents: readonly ResidentDoc[],
  events: readonly Documents['events'][],
): string[] => [
  ...offices.flatMap(({ _id, state, ...office }) => {
    const held = memberships.filter((account) => account.status === 'office' && account.officeId === _id);
    const holders = held.map(({ identityId }) => identityId);
    const expected = state.status === 'held' ? [state.identityId] : [];
    return [
      ...unless(holders.join() === expected.join(), `${_id} is ${state.status}, and held by ${String(holders.length)}`),
      ...unless(!/"\d{8}"/.test(JSON.stringify({ state, ...office })), `${_id} keeps a code in clear`),
    ];
  }),
  ...memberships.flatMap((account) =>
    account.status === 'office'
      ? unless(
          !residents.some(({ identityId }) => identityId === account.identityId),
          `${account._id}: office and resident`,
        )
      : [],
  ),
  ...events.flatMap(({ _id, kind, reply }) =>
    kind.startsWith('office.') ? unless(!/"\d{8}"/.test(JSON.stringify(reply)), `${_id} keeps a code in clear`) : [],
  ),
];
