import type { Role } from '../community/roles.ts';

/** They let neighbours into the building they answer for. */
export const GATEKEEPERS = ['captain', 'gridOfficer', 'staff', 'admin'] as const satisfies readonly Role[];

/** They hear what somebody says against a removal. */
export const REMOVAL_HEARERS = ['staff', 'admin'] as const satisfies readonly Role[];
