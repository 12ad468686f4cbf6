import type { ResidentDoc } from '../../../shared/community/documents.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { approve as approved, type MembershipIn } from '../../../shared/membership/membership.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { decideMembership } from './decide.ts';

export const approve: ApiHandlers['membership.approve'] = ({ membershipId }, ctx) =>
  decideMembership(ctx, membershipId, (membership, now) => approved(membership, ctx.resident._id, now), bind);

/** Binds the identity to the roster row, once: a row that already has one is not given away (D10). */
const bind = async (
  transaction: Transaction,
  membership: MembershipIn<'approved'>,
): Promise<Result<null, 'RESIDENT_ALREADY_BOUND' | 'MEMBERSHIP_NOT_FOUND'>> => {
  const resident = await transaction.get('residents', membership.residentId);
  if (!resident || resident.leftAt !== null) return fail('MEMBERSHIP_NOT_FOUND');
  if (resident.identityId !== null) return fail('RESIDENT_ALREADY_BOUND');
  const applicants = resident.applicants.filter((id) => id !== membership._id);
  await transaction.replace('residents', { ...resident, identityId: membership.identityId, applicants });
  await countMember(transaction, resident);
  return ok(null);
};

/** The kept totals of household and building: lists show them without counting. */
const countMember = async (transaction: Transaction, resident: ResidentDoc): Promise<void> => {
  const household = await transaction.get('households', resident.householdId);
  if (!household) throw new Error(`no household ${resident.householdId}`);
  await transaction.replace('households', { ...household, memberCount: household.memberCount + 1 });
  const joinedHouseholdCount = household.memberCount === 0 ? 1 : 0;
  await transaction.increase('buildings', resident.buildingId, { memberCount: 1, joinedHouseholdCount });
};
