import type { ApiHandlers } from '../handlers.ts';
import { open } from './open.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'code.open': open,
} satisfies Partial<ApiHandlers>;
