import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const NEED_ID_PREFIXES = ['need'] as const;

export type NeedId = Brand<string, 'need'>;
