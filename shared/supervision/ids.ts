import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const SUPERVISION_ID_PREFIXES = ['round'] as const;

/** Of the round of one community over one month: it follows from both, so that there is no second one to choose from. */
export type RoundId = Brand<string, 'round'>;
