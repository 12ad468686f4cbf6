import type { Role } from '../community/roles.ts';

/** They may make a vote over the place their role reaches. */
export const VOTE_MAKERS = ['captain', 'gridOfficer', 'staff', 'secretary', 'admin'] as const satisfies readonly Role[];
/** One of them, and not whoever made it, checks a vote; they withdraw it, and let it close later. */
export const VOTE_CHECKERS = ['secretary', 'staff', 'admin'] as const satisfies readonly Role[];
