import type { Brand } from './brand.ts';

/** Every kind of document id, by the prefix it carries in the database, in logs and on the wire. */
export const ID_PREFIXES = [
  'community',
  'grid',
  'building',
  'household',
  'resident',
  'membership',
  'identity',
  'need',
  'notice',
  'event',
  'transfer',
  'import',
  'subscription',
  'outbox',
  'departure',
  'call',
  'code',
] as const;
export type IdPrefix = (typeof ID_PREFIXES)[number];

export type CommunityId = Brand<string, 'community'>;
export type GridId = Brand<string, 'grid'>;
export type BuildingId = Brand<string, 'building'>;
export type HouseholdId = Brand<string, 'household'>;
/** A person on the roster. */
export type ResidentId = Brand<string, 'resident'>;
/** One application of one identity to one household; its id is derived from the identity. */
export type MembershipId = Brand<string, 'membership'>;
/** A digest of an openid. The openid itself never leaves the server. */
export type IdentityId = Brand<string, 'identity'>;
export type NeedId = Brand<string, 'need'>;
export type NoticeId = Brand<string, 'notice'>;
/** Derived from who asked and their request id: the same request can append only one event. */
export type EventId = Brand<string, 'event'>;
/** Derived from the source that earns or spends: one source moves points once. */
export type TransferId = Brand<string, 'transfer'>;
export type ImportId = Brand<string, 'import'>;
/** How many messages of one kind an identity has asked for; derived from both. */
export type SubscriptionId = Brand<string, 'subscription'>;
/** One message to one resident about one event; derived from both, so that an event tells everybody at most one thing. */
export type OutboxId = Brand<string, 'outbox'>;
/** Somebody one may call from one place: a need or a building. Tells nobody who they are. */
export type CallId = Brand<string, 'call'>;
/** The end of a resident's account; its id is derived from the resident's. */
export type DepartureId = Brand<string, 'departure'>;
/** Also the scene in the picture: 25 characters of what WeChat allows, derived from what the code leads to. */
export type CodeId = Brand<string, 'code'>;
/** Minted by the phone and stored before the first send, so that a retry carries the same id. 8-64 characters of `[0-9A-Za-z-]`. */
export type RequestId = Brand<string, 'RequestId'>;

/** After the prefix: 1-64 of lower-case letters, digits, `_` and `-`, beginning with a letter or digit. */
export const ID_TAIL = '[0-9a-z][0-9a-z_-]{0,63}';
/** The form of a {@link RequestId}. */
export const REQUEST_ID = /^[0-9A-Za-z-]{8,64}$/;
