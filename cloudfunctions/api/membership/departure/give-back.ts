import type { ResidentDoc } from '../../../../shared/community/documents.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { ResidentId } from '../../../../shared/kernel/ids.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { helpAgain } from '../../need/index.ts';
import { saveMembership } from '../record.ts';
import { callBack, heldDeparture } from './held.ts';

/**
 * Gives somebody who is on a roster again the account that was held for them: they are the same person with the same needs and points, and
 * nothing is carried on. An account that is somebody else by now, or waits to be, stays that; then what they have waits for whoever joins as them.
 *
 * @returns the row, with the account where it was given back, to be saved.
 */
export const giveBack = async <R extends ResidentDoc>(
  transaction: Transaction,
  resident: R,
  { byId, now }: { readonly byId: ResidentId; readonly now: InstantMs },
): Promise<R> => {
  const departure = await heldDeparture(transaction, resident._id);
  if (!departure) return resident;
  await callBack(transaction, departure);
  await helpAgain(transaction, resident);
  const { identityId, membershipId } = departure;
  const before = membershipId && (await transaction.get('memberships', membershipId));
  if (identityId === null || !before || before.status !== 'none') return resident;
  const { _id, attempts, openid, createdAt } = before;
  const { communityId, buildingId, buildingName, householdId, unit, flat, name } = resident;
  const claimed = { communityId, buildingId, buildingName, householdId, unit, flat, residentId: resident._id, name };
  const decided = { appliedAt: now, contested: false, decidedAt: now, decidedBy: byId, status: 'approved' as const };
  await saveMembership(transaction, { _id, identityId, attempts, ...claimed, ...decided }, { openid, createdAt });
  return { ...resident, identityId };
};
