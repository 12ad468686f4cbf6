import type { Role } from '../community/roles.ts';

/** They give roles and take them back. */
export const APPOINTERS = ['staff', 'secretary', 'admin'] as const satisfies readonly Role[];
export type Appointer = (typeof APPOINTERS)[number];

const OF_THE_HOUSES = [
  'captain',
  'unitLeader',
  'clusterLeader',
  'gridOfficer',
  'representative',
  'mediator',
  'steward',
] as const satisfies readonly Role[];

/** The roles that each of them gives and takes (M-02). The staff makes nobody its own superior; nobody gives themselves anything. */
const MAY_APPOINT = {
  staff: OF_THE_HOUSES,
  secretary: [...OF_THE_HOUSES, 'staff'],
  admin: [...OF_THE_HOUSES, 'staff', 'secretary', 'supervisor', 'admin'],
} as const satisfies Readonly<Record<Appointer, readonly Role[]>>;

/** Every role that is given in the app. The others are stated by the roster, are joined (互助会成员), or belong to an office. */
export const APPOINTABLE = MAY_APPOINT.admin;

/** Those who may give and take a role. */
export const appointersOf = (role: Role): readonly Appointer[] =>
  APPOINTERS.filter((appointer) => (MAY_APPOINT[appointer] as readonly Role[]).includes(role));
