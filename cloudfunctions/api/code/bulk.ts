import type { ApiHandlers } from '../handlers.ts';
import { make } from './make.ts';

/** The methods of this feature that the function `bulk` answers. */
export const bulkHandlers = {
  'code.make': make,
} satisfies Partial<ApiHandlers>;
