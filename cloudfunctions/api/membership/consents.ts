import type { IdentityId } from '../../../shared/kernel/ids.ts';

/** One record for each account and wording. */
export const consentIdOf = (identityId: IdentityId, version: number): string =>
  `consent_${identityId.slice('identity_'.length)}-${version}`;
