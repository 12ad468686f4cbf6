import type { Role } from '../community/roles.ts';

/** They may act for residents of their scope, with recorded consent (代办). */
export const ACTORS_FOR_OTHERS = [
  'captain',
  'clusterLeader',
  'gridOfficer',
  'staff',
  'admin',
] as const satisfies readonly Role[];
/** They hand out the cards of households. */
export const CARD_KEEPERS = ['captain', 'gridOfficer', 'staff', 'admin'] as const satisfies readonly Role[];
