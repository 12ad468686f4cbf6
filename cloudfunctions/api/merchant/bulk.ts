import type { ApiHandlers } from '../handlers.ts';
import { sheet } from './sheet.ts';

/** The methods of this feature that the function `bulk` answers. */
export const bulkHandlers = {
  'merchant.sheet': sheet,
} satisfies Partial<ApiHandlers>;
