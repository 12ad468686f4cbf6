import type { InstantMs } from '../../shared/kernel/brand.ts';

/** Every document says which shape it has; a migration raises it. */
export type Stored = { readonly schema: 1; readonly createdAt: InstantMs };
