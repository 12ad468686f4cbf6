import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const CAPTURE_ID_PREFIXES = ['media'] as const;

/** A registered picture or sound. It follows from the file: registering a file again gives the same id. */
export type MediaId = Brand<string, 'media'>;
