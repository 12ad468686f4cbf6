import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const NOTICE_ID_PREFIXES = ['notice'] as const;

export type NoticeId = Brand<string, 'notice'>;
