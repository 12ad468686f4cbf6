import type { BuildingId, CommunityId, GridId, HouseholdId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';

/** What a person is beside being a resident (S0, S1; `docs/glossary.md`). */
export const ROLES = [
  'captain',
  'unitLeader',
  'clusterLeader',
  'gridOfficer',
  'staff',
  'steward',
  'secretary',
  'township',
  'representative',
  'partyMember',
  'volunteer',
  'department',
  'property',
  'mediator',
  'merchant',
  'shopkeeper',
  'supervisor',
  'witness',
  'originOfficer',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** What residents read for each role. */
export const ROLE_WORDS = {
  captain: '楼长',
  unitLeader: '单元长',
  clusterLeader: '联户长',
  gridOfficer: '网格员',
  staff: '社区干部',
  steward: '线上管家',
  secretary: '支部书记',
  township: '乡镇',
  representative: '居民代表',
  partyMember: '党员',
  volunteer: '互助会成员',
  department: '职能部门',
  property: '物业',
  mediator: '调解员',
  merchant: '商户',
  shopkeeper: '店员',
  supervisor: '监督管家',
  witness: '见证人',
  originOfficer: '老家干部',
  admin: '管理员',
} as const satisfies Record<Role, string>;

/** The kinds of node a role can be bound to, from the widest to the narrowest. */
export const SCOPE_KINDS = ['community', 'grid', 'building', 'household'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** A role, bound to a node of the tree, from a day to a day (M-01, M-02). */
export type RoleGrant = {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  readonly scopeId: string;
  /** The first Beijing day on which it holds. */
  readonly from: LocalDate;
  /** The last Beijing day on which it holds; null = no end is set. */
  readonly to: LocalDate | null;
  /** Held in place of the one who has the role (代理): may do what the role may, and always has a last day. */
  readonly asDeputy?: true;
  /** Given in the app; left out = a roster stated it. What the app gave, no import changes or ends. */
  readonly source?: 'app';
  /** Ended in the app before its day: no roster brings it back. Its first day may then be after its last: it never held. */
  readonly endedBy?: 'app';
};

/**
 * Where something stands in the tree; narrower levels may be missing. What is about a building is stored with the building alone and
 * never with its grid, for a building can go to another one; what is above it is found when a right is asked for (`nodesHeld`, `holds`).
 */
export type Place = {
  readonly communityId: CommunityId;
  readonly gridId?: GridId;
  readonly buildingId?: BuildingId;
  readonly householdId?: HouseholdId;
};

/**
 * True from the first to the last day of its term, both included. A captain whose term ended yesterday is none today (D5).
 * A deputy without a last day holds nothing: nobody stands in for somebody for ever.
 */
export const isInTerm = (grant: RoleGrant, today: LocalDate): boolean =>
  grant.from <= today && (grant.to === null ? !grant.asDeputy : today <= grant.to);

/** The roles among grants that hold today, wherever. */
export const rolesOf = (grants: readonly RoleGrant[], today: LocalDate): readonly Role[] =>
  grants.filter((grant) => isInTerm(grant, today)).map(({ role }) => role);

/** True if the place lies in the node the role is bound to or below it. */
export const covers = (grant: RoleGrant, place: Place): boolean => {
  // A leader of a cluster acts for its households alone; the role over the building says who leads one, and gives no right.
  if (grant.role === 'clusterLeader') return grant.scopeKind === 'household' && place.householdId === grant.scopeId;
  switch (grant.scopeKind) {
    case 'community':
      return place.communityId === grant.scopeId;
    case 'grid':
      return place.gridId === grant.scopeId;
    case 'building':
      return place.buildingId === grant.scopeId;
    case 'household':
      return place.householdId === grant.scopeId;
  }
};

/** The grants among `roles` that hold today. */
export const grantsOf = (
  grants: readonly RoleGrant[],
  roles: readonly Role[],
  today: LocalDate,
): readonly RoleGrant[] => grants.filter((grant) => roles.includes(grant.role) && isInTerm(grant, today));

/** True if one of `roles`, held today, reaches the place. The one question every scope check asks (D5). */
export const mayActOn = (
  grants: readonly RoleGrant[],
  roles: readonly Role[],
  place: Place,
  today: LocalDate,
): boolean => grantsOf(grants, roles, today).some((grant) => covers(grant, place));
