import { grantsOf, ROLES } from '../../../shared/community/roles.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { ok } from '../../../shared/kernel/errors.ts';
import type { MembershipIn } from '../../../shared/membership/membership.ts';
import { isOpen, removalAppealableUntil } from '../../../shared/membership/removal.ts';
import { residentOf } from '../../platform/identity.ts';
import { officeOf } from '../../platform/office-of.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { membershipIdOf } from '../../platform/membership-id.ts';

/** What somebody reads who was removed. */
const removedAs = (membership: MembershipIn<'removed'>, now: InstantMs) => {
  const { removal, name, buildingName, unit, flat } = membership;
  const { at: removedAt, reason, appeal } = removal;
  const until = removalAppealableUntil(removal);
  return {
    ...{ kind: 'removed' as const, name, buildingName, unit, flat, removedAt, reason },
    appealUntil: appeal === null && now < until ? until : null,
    appeal: appeal && { words: appeal.words, heard: appeal.heard?.words ?? null },
    isFinal: !isOpen(removal, now),
  };
};

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
  if (membership?.status === 'removed') return ok(removedAs(membership, ctx.now));
  const office = await officeOf(membership);
  const community = office && (await getDocument('communities', office.communityId));
  if (!community) return ok({ kind: 'stranger' });
  return ok({ kind: 'office', officeId: office._id, ...office, communityName: community.name });
};
