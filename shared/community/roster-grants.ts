import type { InstantMs } from '../kernel/brand.ts';
import { beijingDay, startOfBeijingDay, type LocalDate } from '../kernel/time.ts';
import type { Role, RoleGrant, ScopeKind } from './roles.ts';

/** The node that the roster binds each role to: the community, or the grid or building in which the person lives. */
export const ROSTER_SCOPES = {
  captain: 'building',
  unitLeader: 'building',
  clusterLeader: 'building',
  gridOfficer: 'grid',
  staff: 'community',
  steward: 'community',
  secretary: 'community',
  township: 'community',
  representative: 'building',
  partyMember: 'community',
  volunteer: 'community',
  department: 'community',
  property: 'community',
  mediator: 'community',
  merchant: 'community',
  shopkeeper: 'community',
  supervisor: 'community',
  witness: 'community',
  originOfficer: 'community',
  admin: 'community',
} as const satisfies Record<Role, Exclude<ScopeKind, 'household'>>;

/** A role as a row states it: without a first day it holds from the import on. */
export type WantedGrant = Pick<RoleGrant, 'role' | 'scopeKind' | 'scopeId' | 'to'> & {
  readonly from: LocalDate | null;
};

/** More ended terms than one person remembers; the oldest go first. */
const ENDED_MAX = 20;

/**
 * The roles of a person after an import. The roster is the truth: a role that its row no longer states ends with
 * yesterday, and stays in the list as history. A term that is stated differs from the stored one: the stated one counts.
 * A deputy is appointed in the app and no roster states one: their terms stay as they are. So does every role that was given in the app,
 * and what was ended there comes back only with a stated term that begins later.
 *
 * Stating the same again changes nothing, on whatever day.
 */
export const mergeGrants = (
  stored: readonly RoleGrant[],
  wanted: readonly WantedGrant[],
  today: LocalDate,
): readonly RoleGrant[] => {
  const open = [...wanted];
  const kept = stored.flatMap((grant) => {
    const at = open.findIndex((wish) => isSameTerm(grant, wish, today));
    const [wish] = at < 0 ? [] : open.splice(at, 1);
    if (isOfApp(grant)) return [grant];
    if (wish) return [{ ...grant, from: wish.from ?? grant.from, to: wish.to }];
    return isEnded(grant, today) ? [grant] : endedBefore(grant, today);
  });
  const fresh = open.filter((wish) => !isEndedInApp(stored, wish));
  return remembered([...kept, ...fresh.map((wish) => begun(wish, today))], today);
};

/** True for what the app alone changes: what it gave, and what it ended. */
const isOfApp = ({ asDeputy, source, endedBy }: RoleGrant): boolean =>
  asDeputy === true || source === 'app' || endedBy === 'app';

/** True if a row states the very term that the app has ended. */
export const isEndedInApp = (
  stored: readonly RoleGrant[],
  wish: Pick<WantedGrant, 'role' | 'scopeId' | 'from'>,
): boolean =>
  stored.some(
    ({ role, scopeId, from, to, endedBy }) =>
      endedBy === 'app' &&
      role === wish.role &&
      scopeId === wish.scopeId &&
      (wish.from === null || wish.from <= from || wish.from <= (to ?? from)),
  );

/** The roles of somebody who leaves: all that still held end with yesterday, those of a deputy too. */
export const endGrants = (stored: readonly RoleGrant[], today: LocalDate): readonly RoleGrant[] =>
  remembered(
    stored.flatMap((grant) => (isEnded(grant, today) ? [grant] : endedBefore(grant, today))),
    today,
  );

/** True if the last day is over. */
export const isEnded = (grant: Pick<RoleGrant, 'to'>, today: LocalDate): boolean =>
  grant.to !== null && grant.to < today;

/** True if both name the same role over the same node in the same term. */
export const sameGrant = (a: RoleGrant, b: RoleGrant): boolean =>
  a.role === b.role &&
  a.scopeKind === b.scopeKind &&
  a.scopeId === b.scopeId &&
  a.from === b.from &&
  a.to === b.to &&
  a.asDeputy === b.asDeputy &&
  a.source === b.source &&
  a.endedBy === b.endedBy;

const remembered = (grants: readonly RoleGrant[], today: LocalDate): readonly RoleGrant[] => {
  const ended = grants.filter((grant) => isEnded(grant, today));
  const forgotten = new Set(ended.slice(0, Math.max(0, ended.length - ENDED_MAX)));
  return grants.filter((grant) => !forgotten.has(grant));
};

const isSameTerm = (grant: RoleGrant, wish: WantedGrant, today: LocalDate): boolean => {
  if (grant.asDeputy || grant.endedBy === 'app') return false;
  if (grant.role !== wish.role || grant.scopeId !== wish.scopeId) return false;
  if (!isEnded(grant, today)) return true;
  return wish.from === null ? wish.to === grant.to : wish.from === grant.from;
};

const endedBefore = (grant: RoleGrant, today: LocalDate): RoleGrant[] => {
  const yesterday = beijingDay((startOfBeijingDay(today) - 1) as InstantMs);
  // A term that would begin after its end never was.
  return grant.from > yesterday ? [] : [{ ...grant, to: yesterday }];
};

const begun = (wish: WantedGrant, today: LocalDate): RoleGrant => {
  const from = wish.from ?? (wish.to !== null && wish.to < today ? wish.to : today);
  return { role: wish.role, scopeKind: wish.scopeKind, scopeId: wish.scopeId, from, to: wish.to };
};
