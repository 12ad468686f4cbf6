import type { Role } from '../community/roles.ts';
import { CARD_KEEPERS } from '../household/actors.ts';
import { SHOP_KEEPERS } from '../shop/keepers.ts';

/** They print the passbook of whoever shows the card of their household: at the counter, or in the building they answer for. */
export const PASSBOOK_PRINTERS = [...new Set([...CARD_KEEPERS, ...SHOP_KEEPERS])] satisfies readonly Role[];
