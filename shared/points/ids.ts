import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const POINTS_ID_PREFIXES = ['transfer', 'night'] as const;

/** Derived from the source that earns or spends: one source moves points once. */
export type TransferId = Brand<string, 'transfer'>;
/** Of the check of a community's ledger in one night; derived from both. */
export type NightId = Brand<string, 'night'>;
