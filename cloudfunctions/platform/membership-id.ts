import type { IdentityId, MembershipId } from '../../shared/kernel/ids.ts';

/** One application per identity: its id follows from the identity's. */
export const membershipIdOf = (identityId: IdentityId): MembershipId =>
  `membership_${identityId.slice('identity_'.length)}` as MembershipId;
