import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const OFFICE_ID_PREFIXES = ['office'] as const;

/** An account of the community that no flat stands behind. */
export type OfficeId = Brand<string, 'office'>;
