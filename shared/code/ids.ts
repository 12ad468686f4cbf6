import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const CODE_ID_PREFIXES = ['code'] as const;

/** Also the scene in the picture: 25 characters of what WeChat allows, derived from what the code leads to. */
export type CodeId = Brand<string, 'code'>;
