import type { Role } from '../community/roles.ts';
import type { Span } from '../assignment/deadlines.ts';
import type { NeedKind } from './kinds.ts';
import type { Urgency } from './urgency.ts';

/** Who answers for a kind of need: a group is known by the roles its people or offices hold, the likeliest first. */
export const RESPONSIBLE_GROUPS = {
  property: ['property'],
  neighbours: ['volunteer', 'partyMember', 'clusterLeader', 'unitLeader', 'captain'],
  mediators: ['mediator', 'captain', 'gridOfficer'],
  origin: ['originOfficer'],
  departments: ['department'],
  community: ['gridOfficer', 'steward', 'captain'],
} as const satisfies Record<string, readonly Role[]>;
export type ResponsibleGroup = keyof typeof RESPONSIBLE_GROUPS;

/** Where every kind of need goes first (M-16, M-47); none is left out, so nothing is dropped as "not ours". */
export const ROUTES = {
  water: 'property',
  electricity: 'property',
  lift: 'property',
  clean: 'property',
  repair: 'property',
  outage: 'departments',
  child: 'neighbours',
  elder: 'neighbours',
  help: 'neighbours',
  care: 'community',
  dispute: 'mediators',
  hukou: 'origin',
  job: 'community',
  idea: 'community',
  praise: 'community',
  other: 'community',
} as const satisfies Record<NeedKind, ResponsibleGroup>;

/** They take what no group is there for. Every community has them from its first day. */
export const FALLBACK: readonly Role[] = ['staff', 'admin'];

/** Roles over the community or a grid; those over a building are looked for at the building. */
export const COMMUNITY_ROLES = [
  'staff',
  'admin',
  'steward',
  'gridOfficer',
  'mediator',
  'property',
  'department',
  'originOfficer',
] as const satisfies readonly Role[];

/** The roles of the group that answers for a kind, the likeliest first. */
export const groupOf = (kind: NeedKind): readonly Role[] => RESPONSIBLE_GROUPS[ROUTES[kind]];

/** The roles that can be given a need of a kind: its group, then the fallback, then the other groups. Auditors and witnesses are in none. */
export const routeOf = (kind: NeedKind): readonly Role[] => [
  ...new Set([...groupOf(kind), ...FALLBACK, ...Object.values<readonly Role[]>(RESPONSIBLE_GROUPS).flat()]),
];

/** Kinds that take their time, however soon somebody would have them. */
const SLOW: Partial<Record<NeedKind, Span>> = {
  hukou: { workingDays: 15 },
  job: { workingDays: 15 },
  idea: { workingDays: 15 },
  praise: { workingDays: 15 },
};
const SPANS = {
  later: { workingDays: 5 },
  normal: { workingDays: 3 },
  urgent: { workingDays: 1 },
  danger: { hours: 2 },
} as const satisfies Record<Urgency, Span>;

/** How long a need may take unless whoever gives it says otherwise. */
export const defaultSpan = ({ kind, urgency }: { readonly kind: NeedKind; readonly urgency: Urgency }): Span =>
  urgency === 'urgent' || urgency === 'danger' ? SPANS[urgency] : (SLOW[kind] ?? SPANS[urgency]);
