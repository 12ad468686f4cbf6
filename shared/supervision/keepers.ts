import type { Role } from '../community/roles.ts';

/** They read all that points did, say what they found, and change nothing (M-40). */
export const ROUND_KEEPERS = ['supervisor'] as const satisfies readonly Role[];
/** They answer a finding; a correction takes two of them. */
export const ROUND_ANSWERERS = ['staff', 'admin'] as const satisfies readonly Role[];
