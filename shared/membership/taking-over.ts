import type { ResidentDoc } from '../community/documents.ts';
import { isEnded } from '../community/roster-grants.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { IdentityId, ResidentId } from '../kernel/ids.ts';
import { beijingDay } from '../kernel/time.ts';
import type { Membership, MembershipIn } from './membership.ts';
import type { TakeOverProof, TakeOverState } from './take-over.ts';

/** So long the old account may say that it is somebody else, in milliseconds. */
export const OBJECTION_MS = 24 * 60 * 60 * 1000;

type Person = Pick<ResidentDoc, '_id' | 'householdId' | 'identityId' | 'leftAt' | 'roles'>;
/** Whoever lets it. `isStaff`: holds staff or admin over the person. */
type By = Pick<ResidentDoc, '_id' | 'householdId'> & { readonly isStaff: boolean };

/** Nobody decides about themselves or their own household; whoever holds a role is left to the staff. */
const mayDecide = (person: Person, by: By, now: InstantMs): Result<null, 'OWN_TAKE_OVER' | 'STAFF_TAKES_OVER'> => {
  if (by._id === person._id || by.householdId === person.householdId) return fail('OWN_TAKE_OVER');
  const holds = person.roles.some((grant) => !isEnded(grant, beijingDay(now)));
  return holds && !by.isStaff ? fail('STAFF_TAKES_OVER') : ok(null);
};

/**
 * Begins to let an application take over the person it is for.
 *
 * @returns in this order: `MEMBERSHIP_NOT_PENDING`, `NO_OLD_ACCOUNT` (nobody is this person, so it is let in like any other), `TAKE_OVER_RUNNING`,
 *   `OWN_TAKE_OVER` (oneself or one's own household), `STAFF_TAKES_OVER` (the person holds a role, and the caller is not of the staff).
 */
export const beginTakeOver = (
  membership: Membership,
  person: Person,
  { by, proof, isReachable }: { readonly by: By; readonly proof: TakeOverProof; readonly isReachable: boolean },
  now: InstantMs,
): Result<
  MembershipIn<'pending'>,
  'MEMBERSHIP_NOT_PENDING' | 'NO_OLD_ACCOUNT' | 'TAKE_OVER_RUNNING' | 'OWN_TAKE_OVER' | 'STAFF_TAKES_OVER'
> => {
  if (membership.status !== 'pending') return fail('MEMBERSHIP_NOT_PENDING');
  if (person.leftAt !== null || person.identityId === null) return fail('NO_OLD_ACCOUNT');
  if (membership.takeOver?.from === person.identityId) return fail('TAKE_OVER_RUNNING');
  const may = mayDecide(person, by, now);
  if (!may.ok) return may;
  const until = isReachable ? ((now + OBJECTION_MS) as InstantMs) : null;
  return ok({ ...membership, takeOver: { byId: by._id, at: now, proof, until, from: person.identityId } });
};

/**
 * A second person says yes where the old account cannot be reached.
 *
 * @returns in this order: `MEMBERSHIP_NOT_PENDING`, `NO_SECOND_ASKED`, `OWN_TAKE_OVER` (oneself, one's own household, or one's own beginning),
 *   `STAFF_TAKES_OVER`.
 */
export const confirmTakeOver = (
  membership: Membership,
  person: Person,
  by: By,
  now: InstantMs,
): Result<null, 'MEMBERSHIP_NOT_PENDING' | 'NO_SECOND_ASKED' | 'OWN_TAKE_OVER' | 'STAFF_TAKES_OVER'> => {
  if (membership.status !== 'pending') return fail('MEMBERSHIP_NOT_PENDING');
  const { takeOver } = membership;
  if (!takeOver || takeOver.until !== null) return fail('NO_SECOND_ASKED');
  if (takeOver.byId === by._id) return fail('OWN_TAKE_OVER');
  return mayDecide(person, by, now);
};

/** Whether an application may take the person over now: begun against the very account they have, and either nobody needs to wait or the time is over. */
export const isTakeOverDue = ({ takeOver }: MembershipIn<'pending'>, now: InstantMs): boolean =>
  (takeOver?.until ?? Infinity) <= now;

/**
 * @param account - who the person of the application is now; null = nobody.
 * @returns null where nobody is this person, so that nothing is taken over.
 */
export const takeOverState = (
  { takeOver }: Pick<MembershipIn<'pending'>, 'takeOver'>,
  account: IdentityId | null,
): { readonly state: TakeOverState; readonly until: InstantMs | null; readonly byId: ResidentId | null } | null => {
  if (account === null) return null;
  if (takeOver?.from !== account) return { state: 'asked', until: null, byId: null };
  const { until, byId } = takeOver;
  return { state: until === null ? 'second' : 'waiting', until, byId };
};
