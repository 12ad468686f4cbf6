import type { Role } from '../community/roles.ts';

/** They write versions of the earning rules and, one of them who did not, adopt what a meeting decided. */
export const RULE_KEEPERS = ['secretary', 'staff', 'admin'] as const satisfies readonly Role[];
/** They check what people of their place say they did, and confirm their hours. */
export const DEED_CHECKERS = [
  'captain',
  'gridOfficer',
  'secretary',
  'staff',
  'admin',
] as const satisfies readonly Role[];
/** They give points by hand, decide what is said against a deed, and read what was given by whom. */
export const GIVERS = ['secretary', 'staff', 'admin'] as const satisfies readonly Role[];
/** They read who gave how much, and who is related to whom. */
export const EARNING_READERS = ['supervisor', 'secretary', 'staff', 'admin'] as const satisfies readonly Role[];
