import type { ResidentDoc, ResidentFacts } from '../../../shared/community/documents.ts';
import type { IdentityId } from '../../../shared/kernel/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';
import { saveMembership } from './record.ts';

/** Frees the account of somebody who left the community: it belongs to nobody and may apply for another household (D10). */
export const endMembership = async (transaction: Transaction, identity: IdentityId): Promise<void> => {
  const before = await transaction.get('memberships', membershipIdOf(identity));
  if (!before || before.status === 'none') return;
  const { _id, identityId, attempts } = before;
  await saveMembership(transaction, { _id, identityId, attempts, status: 'none' }, before);
};

/** Takes the applications to be somebody who moves along, so that the captain of the new building decides them (D5). */
export const followMove = async (
  transaction: Transaction,
  { applicants }: Pick<ResidentDoc, 'applicants'>,
  { gridId, buildingId, buildingName, householdId, unit, flat }: ResidentFacts,
): Promise<void> => {
  for (const id of applicants) {
    const before = await transaction.get('memberships', id);
    if (before?.status !== 'pending') continue;
    const moved = { ...before, gridId, buildingId, buildingName, householdId, unit, flat };
    await saveMembership(transaction, moved, before);
  }
};
