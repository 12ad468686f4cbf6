import type { ApiHandlers } from '../handlers.ts';
import { checkAll } from './check-all.ts';
import { makeAll } from './make-all.ts';
import { sheet } from './sheet.ts';
import { withdrawAll } from './withdraw-all.ts';

/** The methods of this feature that the function `bulk` answers. */
export const bulkHandlers = {
  'vote.checkAll': checkAll,
  'vote.makeAll': makeAll,
  'vote.sheet': sheet,
  'vote.withdrawAll': withdrawAll,
} satisfies Partial<ApiHandlers>;
