import { grantsOf, ROLES } from '../../../shared/community/roles.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import { residentOf } from '../../platform/identity.ts';
import { officeOf } from '../../platform/office-of.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';

export const me: ApiHandlers['membership.me'] = async (_input, ctx) => {
  const resident = await residentOf(ctx.identityId);
  if (resident) {
    const roles = grantsOf(resident.roles, ROLES, ctx.today).filter(({ scopeKind }) => scopeKind !== 'household');
    return ok({ kind: 'resident', residentId: resident._id, ...resident, roles: [...roles] });
  }
  const membership = await getDocument('memberships', membershipIdOf(ctx.identityId));
  if (membership?.status === 'pending' || membership?.status === 'refused') {
    const reason = membership.status === 'refused' ? membership.reason : null;
    return ok({ kind: 'applicant', membershipId: membership._id, ...membership, reason });
  }
  const office = await officeOf(membership);
  const community = office && (await getDocument('communities', office.communityId));
  if (!community) return ok({ kind: 'stranger' });
  return ok({ kind: 'office', officeId: office._id, ...office, communityName: community.name });
};
