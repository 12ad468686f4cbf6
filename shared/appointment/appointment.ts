import { termsOverlap } from '../community/check-together.ts';
import { isEnded } from '../community/roster-grants.ts';
import { isInTerm, type Role, type RoleGrant } from '../community/roles.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { addDays } from '../kernel/calendar.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { beijingDay, startOfBeijingDay, type LocalDate } from '../kernel/time.ts';
import { APPOINTMENT_LIMITS } from './limits.ts';

/** A role over one node. */
export type Post = Pick<RoleGrant, 'role' | 'scopeKind' | 'scopeId'>;
type Term = Pick<RoleGrant, 'from' | 'to'>;

/**
 * May a role be given for these days?
 *
 * @returns `DAY_NOT_POSSIBLE` for a term that begins before today or ends before it begins, and for a deputy without a last day or with
 *   more than `deputyDaysMax` days.
 */
export const mayBegin = (
  term: Term & Pick<RoleGrant, 'asDeputy'>,
  today: LocalDate,
): Result<null, 'DAY_NOT_POSSIBLE'> => {
  const { from, to, asDeputy } = term;
  if (from < today || (to !== null && to < from)) return fail('DAY_NOT_POSSIBLE');
  const isTooLong = to === null || to > addDays(from, APPOINTMENT_LIMITS.deputyDaysMax - 1);
  return asDeputy && isTooLong ? fail('DAY_NOT_POSSIBLE') : ok(null);
};

/** Roles of which one person at most holds each over one node: two captains of a building never are at once (M-02). */
const ALONE: readonly Role[] = ['captain'];

const isSamePost = (a: Pick<Post, 'role' | 'scopeId'>, b: Pick<Post, 'role' | 'scopeId'>): boolean =>
  a.role === b.role && a.scopeId === b.scopeId;
/** A term that ended before it began never was. */
const wasHeld = ({ from, to }: Term): boolean => to === null || from <= to;

/**
 * Gives a role to somebody. Whoever holds it alone must have ended by then; a captain may have one deputy at a time.
 *
 * @param others what everybody else holds over the same node, held, ended or to come.
 * @returns the roles the person has then; `POST_HELD` if they, or another who would hold it beside them, have it on one of the days.
 */
export const giveRole = (
  grants: readonly RoleGrant[],
  given: RoleGrant,
  others: readonly RoleGrant[],
): Result<readonly RoleGrant[], 'POST_HELD'> => {
  const clashes = (grant: RoleGrant): boolean =>
    isSamePost(grant, given) && wasHeld(grant) && termsOverlap(grant, given);
  const isAlone = ALONE.includes(given.role);
  if (grants.some(clashes) || (isAlone && others.some((one) => clashes(one) && one.asDeputy === given.asDeputy)))
    return fail('POST_HELD');
  return ok([...grants, { ...given, source: 'app' }]);
};

/**
 * Ends what somebody holds or will hold of a role over a node: with yesterday, so that it holds nothing from this step on.
 *
 * @returns `APPOINTMENT_NOT_FOUND` if they have no such role.
 */
export const endRole = (
  grants: readonly RoleGrant[],
  post: Pick<Post, 'role' | 'scopeId'>,
  today: LocalDate,
): Result<readonly RoleGrant[], 'APPOINTMENT_NOT_FOUND'> => {
  const ends = (grant: RoleGrant): boolean => isSamePost(grant, post) && !isEnded(grant, today);
  if (!grants.some(ends)) return fail('APPOINTMENT_NOT_FOUND');
  return ok(grants.map((grant) => (ends(grant) ? endedNow(grant, today) : grant)));
};

const endedNow = (grant: RoleGrant, today: LocalDate): RoleGrant => ({
  ...grant,
  to: beijingDay((startOfBeijingDay(today) - 1) as InstantMs),
  endedBy: 'app',
});

/**
 * Hands a role from one to another, who has it for the rest of the term and stands in for nobody from then on.
 *
 * @returns the roles of both; in this order `APPOINTMENT_NOT_FOUND` if the first does not hold it today in person, `POST_HELD` if the other,
 *   or a third who would hold it beside them, has it on one of the days.
 */
export const passRole = (
  from: readonly RoleGrant[],
  to: readonly RoleGrant[],
  { post, others, today }: { readonly post: Post; readonly others: readonly RoleGrant[]; readonly today: LocalDate },
): Result<
  { readonly from: readonly RoleGrant[]; readonly to: readonly RoleGrant[] },
  'APPOINTMENT_NOT_FOUND' | 'POST_HELD'
> => {
  const held = heldInPerson(from, post, today);
  if (!held) return fail('APPOINTMENT_NOT_FOUND');
  const ended = endRole(from, post, today);
  if (!ended.ok) return ended;
  const inPerson = to.map((grant) =>
    grant.asDeputy && isSamePost(grant, post) && !isEnded(grant, today) ? endedNow(grant, today) : grant,
  );
  const { role, scopeKind, scopeId } = post;
  const given = giveRole(inPerson, { role, scopeKind, scopeId, from: today, to: held.to }, others);
  return given.ok ? ok({ from: ended.value, to: given.value }) : given;
};

/** What somebody holds of a role over a node today in their own right, not as a deputy; undefined if nothing. */
export const heldInPerson = (
  grants: readonly RoleGrant[],
  post: Pick<Post, 'role' | 'scopeId'>,
  today: LocalDate,
): RoleGrant | undefined =>
  grants.find((grant) => isSamePost(grant, post) && !grant.asDeputy && isInTerm(grant, today));
