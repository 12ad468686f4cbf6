import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const MEMBERSHIP_ID_PREFIXES = ['membership', 'identity', 'departure', 'call'] as const;

/** One application of one identity to one household; its id is derived from the identity. */
export type MembershipId = Brand<string, 'membership'>;
/** A digest of an openid. The openid itself never leaves the server. */
export type IdentityId = Brand<string, 'identity'>;
/** The end of a resident's account; its id is derived from the resident's. */
export type DepartureId = Brand<string, 'departure'>;
/** Somebody one may call from one place: a need or a building. Tells nobody who they are. */
export type CallId = Brand<string, 'call'>;
