import type { Role } from '../community/roles.ts';

/** They chair the month-end meeting: it is begun, decides and ends by their word (M-28). */
export const MEETING_CHAIRS = ['secretary', 'staff', 'admin'] as const satisfies readonly Role[];
