import type { Role } from '../community/roles.ts';

/** They see what a need hides from neighbours: the flat, the full name, words that wait for a look. */
export const NEED_OVERSEERS = ['captain', 'gridOfficer', 'staff', 'admin'] as const satisfies readonly Role[];
/** They look at words that a machine would not let stand. */
export const MODERATORS = ['staff', 'admin'] as const satisfies readonly Role[];
/** They read what complains of a body, also where its kind is private (M-72). */
export const COMPLAINT_READERS = ['supervisor', 'secretary', 'staff', 'admin'] as const satisfies readonly Role[];
/** They see how many flats and numbers each helper reads. */
export const READING_WATCHERS = ['supervisor', 'staff', 'admin'] as const satisfies readonly Role[];
