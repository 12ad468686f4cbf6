import type { ApiHandlers } from '../handlers.ts';
import { ownedBy } from './act.ts';
import { sayBrought } from './say-brought.ts';

/** Its owner says so. */
export const bring: ApiHandlers['redemption.bring'] = sayBrought(ownedBy);
