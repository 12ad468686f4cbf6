import { ROSTER_REFUSALS } from '../community/refusals.ts';
import { DRAW_REFUSALS } from '../draw/refusals.ts';
import { EARNING_REFUSALS } from '../earning/refusals.ts';
import { HOUSEHOLD_REFUSALS } from '../household/refusals.ts';
import { MEETING_REFUSALS } from '../meeting/refusals.ts';
import { REMOVAL_REFUSALS } from '../membership/refusals.ts';
import { NEED_AFTER_REFUSALS } from '../need/after-refusals.ts';
import { MERCHANT_REFUSALS } from '../merchant/refusals.ts';
import { REDEMPTION_REFUSALS } from '../redemption/refusals.ts';
import { SHOP_REFUSALS } from '../shop/refusals.ts';
import { SUPERVISION_REFUSALS } from '../supervision/refusals.ts';
import { VOTE_REFUSALS } from '../vote/refusals.ts';
import { recoveredBy } from './recovered-by.ts';

/**
 * What a screen offers after a refusal. `same-request`: send again with the same request id. `refresh`: load again, then let the
 * person decide. `join`: find my household first. `edit`: what was written is kept and can be changed.
 */
type Recovery = 'same-request' | 'refresh' | 'join' | 'edit' | 'update-app' | 'none';

/**
 * The closed set of refusals, each with what a screen offers after it. A code is never renamed or reused: old clients stay in the wild for
 * months. Its words are the key `refusal.<code>` of the feature whose methods refuse with it (`client/src/features/<feature>/words/`).
 */
export const ERROR_CATALOG = {
  ...recoveredBy('same-request', ['NETWORK', 'BUSY', 'INTERNAL']),
  ...recoveredBy('edit', [
    'INVALID_INPUT',
    'FLAT_NOT_FOUND',
    'NAME_NOT_ON_ROSTER',
    'PHONE_NOT_GIVEN',
    'CARD_WRONG',
    'NOBODY_TO_NOD',
    'TEXT_REFUSED',
    'MEDIA_NOT_FOUND',
    'MEDIA_REFUSED',
    'MEDIA_TOO_MANY',
    'MEDIA_TOO_LARGE',
    'MEDIA_WRONG_KIND',
    'MEDIA_TOO_LONG',
    'MEDIA_TELLS_PLACE',
    'ALREADY_LEADS',
    'DAY_NOT_POSSIBLE',
    'TEXT_NEEDS_LOOK',
    'LINK_IN_NOTICE',
    'OFFICE_CODE_WRONG',
    'POST_HELD',
    'TOO_MANY_FESTIVALS',
    'CLUSTER_NOT_POSSIBLE',
    'FLAT_TAKEN',
    'PEOPLE_NOT_POSSIBLE',
    'HOUSEHOLD_NUMBER_TAKEN',
    'GRID_NOT_POSSIBLE',
  ]),
  ...recoveredBy('refresh', [
    'REQUEST_REUSED',
    'MEMBERSHIP_EXISTS',
    'MEMBERSHIP_NOT_FOUND',
    'MEMBERSHIP_NOT_PENDING',
    'RESIDENT_ALREADY_BOUND',
    'RESIDENT_LEAVING',
    'NOT_THIS_PERSON',
    'HOUSEHOLD_NOT_FOUND',
    'RESIDENT_NOT_FOUND',
    'NOT_MEMBER',
    'MISSED_NOT_FOUND',
    'WHY_CLOSED',
    'NEED_NOT_FOUND',
    'NEED_NOT_OPEN',
    'NEED_FULL',
    'ALREADY_CLAIMED',
    'NOT_CLAIMANT',
    'DOOR_READ',
    'NOT_ASKED',
    'WORDS_NOT_WANTED',
    'HAS_SPOKEN',
    'LINE_TAKEN',
    'NICKNAME_NOT_FOUND',
    'FESTIVAL_NOT_FOUND',
    'REVIEW_NOT_FOUND',
    'REVIEW_NOT_OPEN',
    'REVIEW_HANDED_OVER',
    'OPINION_NOT_FOUND',
    'OPINION_DECIDED',
    'ALREADY_HIDDEN',
    'NOT_WAITING',
    'NOT_HIDDEN',
    'NOT_MERGED',
    'ALREADY_ASSIGNED',
    'RECEIVER_NOT_FOUND',
    'NOT_LEAD',
    'ALREADY_CONTACTED',
    'EXTENSION_WAITING',
    'OBJECTION_WAITING',
    'NOTHING_TO_DECIDE',
    'NOTICE_NOT_FOUND',
    'NOTICE_WITHDRAWN',
    'RECORDING_NOT_FOUND',
    'NOT_SHAREABLE',
    'OFFICE_NOT_FOUND',
    'OFFICE_ENDED',
    'APPOINTMENT_NOT_FOUND',
    'HANDOVER_NOT_FOUND',
    'HANDOVER_WAITING',
    'HANDOVER_MOVED_ON',
    'IMPORT_NOT_FOUND',
    'IMPORT_RUNNING',
  ]),
  ...recoveredBy('update-app', ['CLIENT_TOO_OLD']),
  ...recoveredBy('join', ['NOT_RESIDENT']),
  ...recoveredBy('none', [
    'FORBIDDEN',
    'TOO_MANY_ATTEMPTS',
    'PHONE_NOT_SHARED',
    'LAST_ADMIN',
    'CLAIM_OWN_NEED',
    'TAKEN_TWICE_TODAY',
    'TOO_MANY_OPEN_CLAIMS',
    'TOO_MANY_CLAIMS_TODAY',
    'DOOR_TOO_EARLY',
    'TOO_MANY_READINGS',
    'SENT_TOO_MUCH',
    'HELPERS_SEEN',
    'NOT_REQUESTER',
    'TOO_YOUNG',
    'SAID_ENOUGH',
    'REVIEW_FULL',
    'AUTHOR_DECIDES',
    'NOT_AUTHOR',
    'SUPERVISOR_MAY_NOT_LEAD',
    'OBJECTION_TOO_LATE',
    'CODE_NOT_FOUND',
    'IDENTITY_TAKEN',
    'OWN_APPOINTMENT',
  ]),
  ...MEETING_REFUSALS,
  ...REMOVAL_REFUSALS,
  ...VOTE_REFUSALS,
  ...DRAW_REFUSALS,
  ...MERCHANT_REFUSALS,
  ...REDEMPTION_REFUSALS,
  ...SHOP_REFUSALS,
  ...HOUSEHOLD_REFUSALS,
  ...ROSTER_REFUSALS,
  ...EARNING_REFUSALS,
  ...SUPERVISION_REFUSALS,
  ...NEED_AFTER_REFUSALS,
} as const satisfies Record<string, Recovery>;

export type ErrorCode = keyof typeof ERROR_CATALOG;

/** Codes that any method may return; a contract lists only what is particular to it. */
export type CommonErrorCode =
  | 'NETWORK'
  | 'BUSY'
  | 'INTERNAL'
  | 'INVALID_INPUT'
  | 'REQUEST_REUSED'
  | 'CLIENT_TOO_OLD'
  | 'NOT_RESIDENT'
  | 'FORBIDDEN';

/** What a method answers: a value, or the one refusal that applies first. Exceptions are bugs, never refusals. */
export type Result<T, E extends ErrorCode> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: E };

/** Wraps a value as success. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
/** Refuses with one code of the catalogue. */
export const fail = <E extends ErrorCode>(code: E): { readonly ok: false; readonly code: E } => ({ ok: false, code });

/** True for a string that is a code of this build's catalogue; own properties only, so `constructor` is none. */
export const isErrorCode = (code: string): code is ErrorCode =>
  Object.prototype.hasOwnProperty.call(ERROR_CATALOG, code);
