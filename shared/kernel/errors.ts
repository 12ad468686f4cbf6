import { MEETING_REFUSALS } from '../meeting/refusals.ts';
import { NEED_AFTER_REFUSALS } from '../need/after-refusals.ts';
import { VOTE_REFUSALS } from '../vote/refusals.ts';

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
  NETWORK: 'same-request',
  BUSY: 'same-request',
  INTERNAL: 'same-request',
  INVALID_INPUT: 'edit',
  REQUEST_REUSED: 'refresh',
  CLIENT_TOO_OLD: 'update-app',
  NOT_RESIDENT: 'join',
  FORBIDDEN: 'none',

  FLAT_NOT_FOUND: 'edit',
  NAME_NOT_ON_ROSTER: 'edit',
  TOO_MANY_ATTEMPTS: 'none',
  MEMBERSHIP_EXISTS: 'refresh',
  MEMBERSHIP_NOT_FOUND: 'refresh',
  MEMBERSHIP_NOT_PENDING: 'refresh',
  RESIDENT_ALREADY_BOUND: 'refresh',
  RESIDENT_LEAVING: 'refresh',
  NOT_THIS_PERSON: 'refresh',
  PHONE_NOT_SHARED: 'none',
  PHONE_NOT_GIVEN: 'edit',
  LAST_ADMIN: 'none',

  HOUSEHOLD_NOT_FOUND: 'refresh',
  RESIDENT_NOT_FOUND: 'refresh',
  CARD_WRONG: 'edit',
  NOBODY_TO_NOD: 'edit',

  NOT_MEMBER: 'refresh',
  MISSED_NOT_FOUND: 'refresh',
  WHY_CLOSED: 'refresh',

  NEED_NOT_FOUND: 'refresh',
  NEED_NOT_OPEN: 'refresh',
  NEED_FULL: 'refresh',
  CLAIM_OWN_NEED: 'none',
  ALREADY_CLAIMED: 'refresh',
  TOO_MANY_OPEN_CLAIMS: 'none',
  TOO_MANY_CLAIMS_TODAY: 'none',
  NOT_CLAIMANT: 'refresh',
  DOOR_TOO_EARLY: 'none',
  DOOR_READ: 'refresh',
  TOO_MANY_READINGS: 'none',
  HELPERS_SEEN: 'none',
  NOT_REQUESTER: 'none',
  NOT_ASKED: 'refresh',
  TOO_YOUNG: 'none',
  TEXT_REFUSED: 'edit',
  WORDS_NOT_WANTED: 'refresh',

  SAID_ENOUGH: 'none',
  HAS_SPOKEN: 'refresh',
  LINE_TAKEN: 'refresh',
  NICKNAME_NOT_FOUND: 'refresh',
  REVIEW_NOT_FOUND: 'refresh',
  REVIEW_NOT_OPEN: 'refresh',
  REVIEW_FULL: 'none',
  REVIEW_HANDED_OVER: 'refresh',
  OPINION_NOT_FOUND: 'refresh',
  OPINION_DECIDED: 'refresh',
  ALREADY_HIDDEN: 'refresh',
  NOT_WAITING: 'refresh',
  NOT_HIDDEN: 'refresh',
  AUTHOR_DECIDES: 'none',
  NOT_AUTHOR: 'none',
  NOT_MERGED: 'refresh',

  ...MEETING_REFUSALS,

  ...VOTE_REFUSALS,
  MEDIA_NOT_FOUND: 'edit',
  MEDIA_REFUSED: 'edit',
  MEDIA_TOO_MANY: 'edit',
  MEDIA_TOO_LARGE: 'edit',
  MEDIA_WRONG_KIND: 'edit',
  MEDIA_TOO_LONG: 'edit',
  MEDIA_TELLS_PLACE: 'edit',

  ALREADY_ASSIGNED: 'refresh',
  RECEIVER_NOT_FOUND: 'refresh',
  SUPERVISOR_MAY_NOT_LEAD: 'none',
  NOT_LEAD: 'refresh',
  ALREADY_CONTACTED: 'refresh',
  ALREADY_LEADS: 'edit',
  DAY_NOT_POSSIBLE: 'edit',
  EXTENSION_WAITING: 'refresh',
  OBJECTION_WAITING: 'refresh',
  OBJECTION_TOO_LATE: 'none',
  NOTHING_TO_DECIDE: 'refresh',

  ...NEED_AFTER_REFUSALS,

  NOTICE_NOT_FOUND: 'refresh',
  NOTICE_WITHDRAWN: 'refresh',
  TEXT_NEEDS_LOOK: 'edit',
  RECORDING_NOT_FOUND: 'refresh',
  NOT_SHAREABLE: 'refresh',
  CODE_NOT_FOUND: 'none',
  OFFICE_NOT_FOUND: 'refresh',
  OFFICE_ENDED: 'refresh',
  OFFICE_CODE_WRONG: 'edit',
  IDENTITY_TAKEN: 'none',

  POST_HELD: 'edit',
  OWN_APPOINTMENT: 'none',
  APPOINTMENT_NOT_FOUND: 'refresh',
  CLUSTER_NOT_POSSIBLE: 'edit',
  HANDOVER_NOT_FOUND: 'refresh',
  HANDOVER_WAITING: 'refresh',
  HANDOVER_MOVED_ON: 'refresh',
  FLAT_TAKEN: 'edit',
  PEOPLE_NOT_POSSIBLE: 'edit',
  HOUSEHOLD_NUMBER_TAKEN: 'edit',
  GRID_NOT_POSSIBLE: 'edit',
  FILE_NOT_READABLE: 'edit',
  IMPORT_NOT_FOUND: 'refresh',
  IMPORT_RUNNING: 'refresh',
  IMPORT_STALE: 'edit',
  REMOVALS_NOT_ACCEPTED: 'edit',
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
