import type { Role } from '../community/roles.ts';

/** They keep the shop of their community: its goods, prices and hours, and the slips of what comes and goes. Two of them, of two households, sign for stock. */
export const SHOP_KEEPERS = ['shopkeeper', 'staff', 'secretary', 'admin'] as const satisfies readonly Role[];
