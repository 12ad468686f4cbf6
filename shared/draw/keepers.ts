import type { Role } from '../community/roles.ts';

/** They write a draw over the place their role reaches, enter households that have no phone, and keep the table when it is drawn. */
export const DRAW_MAKERS = ['captain', 'gridOfficer', 'staff', 'secretary', 'admin'] as const satisfies readonly Role[];
/** One of them, and not whoever made it, checks a draw; they take it back before anything is drawn. */
export const DRAW_CHECKERS = ['secretary', 'staff', 'admin'] as const satisfies readonly Role[];
