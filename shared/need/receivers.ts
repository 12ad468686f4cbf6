import type { PartyId } from '../assignment/party.ts';
import { ASSIGNMENT_LIMITS } from '../assignment/assignment.ts';
import type { ResidentDoc } from '../community/documents.ts';
import { grantsOf, covers, rolesOf, type Place, type Role, type RoleGrant } from '../community/roles.ts';
import type { LocalDate } from '../kernel/time.ts';
import type { Skill } from '../mutual/skills.ts';
import type { ResidentId } from '../kernel/ids.ts';
import type { Office } from '../office/office.ts';
import { claimsOf, type Need } from './need.ts';
import { isOfBody } from './about.ts';
import { groupOf, routeOf } from './routing.ts';

/** Somebody a need can be given to. `role` is null for a neighbour who claimed it. */
type Found = {
  readonly id: PartyId;
  readonly name: string;
  readonly kind: 'resident' | 'office';
  readonly role: Role | null;
  /** They claimed it, or are of the group that answers for its kind. */
  readonly isSuggested: boolean;
  /** What a member of the mutual-aid association can do for it now; null for everybody else. */
  readonly skill: Skill | null;
};

type Among = {
  readonly residents: readonly Pick<ResidentDoc, '_id' | 'name' | 'roles' | 'identityId'>[];
  /** Members of the mutual-aid association who can help now, in turn. */
  readonly members: readonly { readonly id: ResidentId; readonly name: string; readonly skill: Skill }[];
  readonly offices: readonly Pick<Office, '_id' | 'organisation' | 'grant'>[];
  /** Where the need is, with the grid its building is in today. */
  readonly place: Place;
};

/**
 * Whom a need can be given to: who claimed it, then neighbours who can help now, then the group that answers for its kind, then those who take what no group is there for, then the
 * others; at most 100. Never who asked, who has it, whom it complains of, who audits, and nobody without an account: they could not answer.
 */
export const receiversFor = (
  need: Need,
  { residents, members, offices, place }: Among,
  today: LocalDate,
): readonly Found[] => {
  const route = routeOf(need.kind);
  const group: readonly Role[] = groupOf(need.kind);
  const found = new Map<PartyId, Found>();
  const ofBody = residents.filter(({ _id, roles }) => isOfBody(need.about, _id, rolesOf(roles, today)));
  for (const { residentId, name, hasLeft } of claimsOf(need))
    if (!hasLeft)
      found.set(residentId, { id: residentId, name, kind: 'resident', role: null, isSuggested: true, skill: null });
  for (const { id, name, skill } of members)
    if (!found.has(id) && !audits(residents, id, today))
      found.set(id, { id, name, kind: 'resident', role: null, isSuggested: true, skill });
  const holders = [
    ...residents.flatMap(({ _id, name, roles, identityId }) =>
      identityId === null ? [] : [{ id: _id, name, kind: 'resident' as const, roles }],
    ),
    ...offices.map(({ _id, organisation, grant }) => ({
      ...{ id: _id, name: organisation, kind: 'office' as const },
      roles: [grant],
    })),
  ];
  const ranked = holders.flatMap(({ roles, ...who }) => {
    const role = firstOf(route, roles, place, today);
    return role === undefined ? [] : [{ ...who, role, isSuggested: group.includes(role), skill: null }];
  });
  for (const one of ranked.sort((a, b) => route.indexOf(a.role) - route.indexOf(b.role)))
    if (!found.has(one.id)) found.set(one.id, one);
  const barred: readonly (PartyId | undefined)[] = [
    ...[need.requesterId, need.assignment?.lead?.id, need.about?.officeId],
    ...ofBody.map(({ _id }) => _id),
  ];
  return [...found.values()].filter(({ id }) => !barred.includes(id)).slice(0, ASSIGNMENT_LIMITS.receiversMax);
};

const audits = (residents: Among['residents'], id: ResidentId, today: LocalDate): boolean =>
  residents.some((one) => one._id === id && grantsOf(one.roles, ['supervisor'], today).length > 0);

/** The likeliest of the roles that somebody holds today over the place; undefined for who holds none, and for who audits. */
const firstOf = (
  route: readonly Role[],
  grants: readonly RoleGrant[],
  place: Place,
  today: LocalDate,
): Role | undefined => {
  if (grantsOf(grants, ['supervisor'], today).length > 0) return undefined;
  return route.find((role) => grantsOf(grants, [role], today).some((grant) => covers(grant, place)));
};
