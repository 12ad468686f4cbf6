import type { Role } from '../community/roles.ts';

/** They let neighbours into the building they answer for. */
export const GATEKEEPERS = ['captain', 'gridOfficer', 'staff', 'admin'] as const satisfies readonly Role[];
