import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const MUTUAL_ID_PREFIXES = ['missed'] as const;

/** Of the record that somebody did not come, or gave back late: it follows from the need, the person and when they took it. */
export type MissedId = Brand<string, 'missed'>;
