import type { ApiHandlers } from '../handlers.ts';
import { moveAll } from './move-all.ts';
import { sheet } from './sheet.ts';

/** The methods of this feature that the function `bulk` answers. */
export const bulkHandlers = {
  'review.moveAll': moveAll,
  'review.sheet': sheet,
} satisfies Partial<ApiHandlers>;
