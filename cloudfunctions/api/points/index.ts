import type { ApiHandlers } from '../handlers.ts';
import { nights } from './nights.ts';
import { passbook } from './passbook.ts';
import { statement } from './statement.ts';

export { balanceIn, balanceParts } from './front.ts';
export { closeAccount } from './close-account.ts';
export { entriesOf, isTold } from './entries.ts';
export { ledgerNights } from './nights-due.ts';
export { showEntry } from './show-entry.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'points.nights': nights,
  'points.passbook': passbook,
  'points.statement': statement,
} satisfies Partial<ApiHandlers>;
