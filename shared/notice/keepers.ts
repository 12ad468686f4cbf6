import type { Role } from '../community/roles.ts';

/** They tell the people they answer for what is going on, and see to it that it is heard. */
export const NOTICE_KEEPERS = ['captain', 'gridOfficer', 'staff', 'admin'] as const satisfies readonly Role[];
