import type { Role } from '../community/roles.ts';

/** They are told what a night found wrong, and read of which accounts (M-40). */
export const NIGHT_WATCHERS = ['supervisor'] as const satisfies readonly Role[];
/** They are told where a community has no supervisor yet. */
export const STAND_BEHIND_WATCHERS = ['secretary', 'staff', 'admin'] as const satisfies readonly Role[];
