import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { MembershipId } from '../../../shared/kernel/ids.ts';
import type { Claimed } from '../../../shared/membership/membership.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { saveMembership } from './record.ts';

/**
 * Notes on the roster row that one more wants to be this person. Both sides of a contest are marked, so that whoever
 * decides sees it on either (D10).
 *
 * @returns true if somebody else is, or wants to be, this person.
 */
export const enterContest = async (
  transaction: Transaction,
  named: ResidentDoc,
  mine: MembershipId,
): Promise<boolean> => {
  const resident = await transaction.get('residents', named._id);
  if (!resident) throw new Error(`no resident ${named._id}`);
  const others = resident.applicants.filter((id) => id !== mine);
  await transaction.replace('residents', { ...resident, applicants: [...others, mine] });
  for (const id of others) {
    const other = await transaction.get('memberships', id);
    if (other?.status === 'pending' && !other.contested)
      await saveMembership(transaction, { ...other, contested: true }, other);
  }
  return others.length > 0 || resident.identityId !== null;
};

/** Takes an application off the roster row it wanted. */
export const leaveContest = async (
  transaction: Transaction,
  application: Claimed & { readonly _id: MembershipId },
): Promise<void> => {
  const resident = await transaction.get('residents', application.residentId);
  if (!resident) return;
  const applicants = resident.applicants.filter((id) => id !== application._id);
  await transaction.replace('residents', { ...resident, applicants });
};
