import type { ApiHandlers } from '../handlers.ts';
import { monthSheet } from './month-sheet.ts';

/** The methods of this feature that the function `bulk` answers. */
export const bulkHandlers = {
  'earning.monthSheet': monthSheet,
} satisfies Partial<ApiHandlers>;
