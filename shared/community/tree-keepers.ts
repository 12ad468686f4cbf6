import type { Role } from './roles.ts';

/** They correct the tree in the app. */
export const TREE_KEEPERS = ['staff', 'admin'] as const satisfies readonly Role[];
