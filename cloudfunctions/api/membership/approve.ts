import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { approve as approved, type MembershipIn } from '../../../shared/membership/membership.ts';
import { getDocument } from '../../platform/store.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { decideMembership } from './decide.ts';
import { carryOnDeparture } from './departure/carry-on.ts';
import { departureIdOf } from './departure/end-account.ts';

export const approve: ApiHandlers['membership.approve'] = async ({ membershipId }, ctx) => {
  const letIn = () =>
    decideMembership(ctx, membershipId, (membership, now) => approved(membership, ctx.resident._id, now), bind);
  const first = await letIn();
  if (first.ok || first.code !== 'RESIDENT_LEAVING') return first;
  // Mostly nobody has carried the departure on since: then it is over now.
  const membership = await getDocument('memberships', membershipId);
  if (membership?.status !== 'pending') return first;
  await carryOnDeparture(departureIdOf(membership.residentId));
  return letIn();
};

type Unbound = 'RESIDENT_ALREADY_BOUND' | 'RESIDENT_LEAVING' | 'MEMBERSHIP_NOT_FOUND';

/** Binds the identity to the roster row, once: a row that already has one is not given away (D10). */
const bind = async (transaction: Transaction, membership: MembershipIn<'approved'>): Promise<Result<null, Unbound>> => {
  const resident = await transaction.get('residents', membership.residentId);
  if (!resident || resident.leftAt !== null) return fail('MEMBERSHIP_NOT_FOUND');
  if (resident.identityId !== null) return fail('RESIDENT_ALREADY_BOUND');
  if (resident.hadAccount && (await isLeaving(transaction, resident._id))) return fail('RESIDENT_LEAVING');
  const applicants = resident.applicants.filter((id) => id !== membership._id);
  await transaction.replace('residents', { ...resident, identityId: membership.identityId, applicants });
  return ok(null);
};

const isLeaving = async (transaction: Transaction, residentId: ResidentId): Promise<boolean> => {
  const departure = await transaction.get('departures', departureIdOf(residentId));
  return departure !== undefined && departure.status !== 'left';
};
