import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const HOUSEHOLD_ID_PREFIXES = ['card'] as const;

/** The card of one household; its tail is the household's own. */
export type CardId = Brand<string, 'card'>;
