import type { Role, RoleGrant } from '../community/roles.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, IdentityId, OfficeId } from '../kernel/ids.ts';

/** Bounds of an office. Lengths count UTF-16 units; `codeValidMs` is how long a one-time code can be typed. */
export const OFFICE_LIMITS = {
  organisationLengthMin: 2,
  organisationLengthMax: 30,
  contactNameLengthMin: 2,
  contactNameLengthMax: 30,
  hoursLengthMax: 40,
  /** Digits of a one-time code: read out over the telephone in two groups of four. */
  codeDigits: 8,
  codeValidMs: 24 * 60 * 60 * 1000,
  pageSize: 20,
  /** Offices that residents are shown; the oldest go first. */
  directorySize: 100,
} as const;

/** The roles an office can have: those that no flat stands behind (M-13, M-18, M-38, M-62). */
export const OFFICE_ROLES = [
  'department',
  'property',
  'merchant',
  'supervisor',
  'witness',
  'township',
] as const satisfies readonly Role[];
export type OfficeRole = (typeof OFFICE_ROLES)[number];

/** True for a role that an office can have. */
export const isOfficeRole = (role: Role): role is OfficeRole => (OFFICE_ROLES as readonly Role[]).includes(role);

/** What stays true of an office whoever holds its account. */
export type OfficeFacts = {
  readonly _id: OfficeId;
  readonly communityId: CommunityId;
  /** 天等县供电局, 邻家粮油店: as people call it. */
  readonly organisation: string;
  /** Whom to ask for there. */
  readonly contactName: string;
  /** A mobile or a landline with its area code; null = none given. */
  readonly phone: string | null;
  /** When somebody is there, in their own words; may be empty. */
  readonly hours: string;
  /** Its one role, over one node, from a day to a day. */
  readonly grant: RoleGrant & { readonly role: OfficeRole };
  /** What the node of its role is called. */
  readonly scopeName: string;
};

/** A code that binds one account, once: only its keyed digest is stored. It can be typed until, and not at, `expiresAt`. */
export type OfficeCode = { readonly digest: string; readonly expiresAt: InstantMs };

/** How an office stands: the one part of it that acts change, so that no fact can be lost on the way. */
export type OfficeState =
  /** No account acts for it yet. */
  | { readonly status: 'waiting'; readonly code: OfficeCode | null }
  /** One account acts for it. A code may be out for the next one: handing over is binding the next. */
  | {
      readonly status: 'held';
      readonly code: OfficeCode | null;
      readonly identityId: IdentityId;
      readonly boundAt: InstantMs;
    }
  /** Nobody acts for it any more; it stays as history. */
  | { readonly status: 'ended'; readonly endedAt: InstantMs };

/**
 * An account of the community that no flat stands behind (a department, the property company, a merchant, a supervisor, a
 * witness). It is nobody's household and in no count of residents.
 */
export type Office = OfficeFacts & { readonly state: OfficeState };
/** All states, for the wire. */
export const OFFICE_STATUSES = ['waiting', 'held', 'ended'] as const satisfies readonly OfficeState['status'][];

/**
 * Puts a one-time code out, for the first account or the next one; an earlier code is dead from here on.
 *
 * @returns `OFFICE_ENDED` if nobody may act for it any more.
 */
export const issueCode = <O extends Office>(office: O, digest: string, now: InstantMs): Result<O, 'OFFICE_ENDED'> => {
  if (office.state.status === 'ended') return fail('OFFICE_ENDED');
  const code = { digest, expiresAt: (now + OFFICE_LIMITS.codeValidMs) as InstantMs };
  return ok({ ...office, state: { ...office.state, code } });
};

/**
 * Gives the office to the account that typed its code; whoever had it before has nothing from that very step on.
 *
 * Pure: the caller saves it in the transaction that read it, and asks there that the account is nobody else's.
 *
 * @returns `OFFICE_CODE_WRONG` for an office that ended, and for a code that is another one, used or too old: the words do
 *   not say which.
 */
export const bindOffice = <O extends Office>(
  office: O,
  identityId: IdentityId,
  digest: string,
  now: InstantMs,
): Result<O, 'OFFICE_CODE_WRONG'> => {
  if (office.state.status === 'ended') return fail('OFFICE_CODE_WRONG');
  const { code } = office.state;
  if (code?.digest !== digest || now >= code.expiresAt) return fail('OFFICE_CODE_WRONG');
  return ok({ ...office, state: { status: 'held', code: null, identityId, boundAt: now } });
};

/** What may be corrected while the office stands; `to` is the last day of its role. Role and place never change: another one is another office. */
export type OfficeChange = Pick<OfficeFacts, 'organisation' | 'contactName' | 'phone' | 'hours'> &
  Pick<RoleGrant, 'to'>;

/** Corrects what is written of an office. @returns `OFFICE_ENDED` once it is over. */
export const changeOffice = <O extends Office>(
  office: O,
  { to, ...written }: OfficeChange,
): Result<O, 'OFFICE_ENDED'> =>
  office.state.status === 'ended'
    ? fail('OFFICE_ENDED')
    : ok({ ...office, ...written, grant: { ...office.grant, to } });

/** Ends an office for good: its account and its code are worth nothing from here on. @returns `OFFICE_ENDED` the second time. */
export const endOffice = <O extends Office>(office: O, now: InstantMs): Result<O, 'OFFICE_ENDED'> =>
  office.state.status === 'ended' ? fail('OFFICE_ENDED') : ok({ ...office, state: { status: 'ended', endedAt: now } });

/** The account that acts for an office; null for one that waits or ended. */
export const holderOf = ({ state }: Office): IdentityId | null => (state.status === 'held' ? state.identityId : null);

/** The roles an account holds through an office: its grant, and nothing once it is ended. */
export const grantsOfOffice = ({ state, grant }: Office): readonly RoleGrant[] =>
  state.status === 'ended' ? [] : [grant];

/** A mobile, a landline with its area code (0771-1234567, with an extension after another dash), or a short number (12345). */
export const OFFICE_PHONE = /^(?:0\d{2,3}-?\d{7,8}(?:-\d{1,5})?|1[3-9]\d{9}|[1-9]\d{2,4})$/;
