import type { ApiHandlers } from '../handlers.ts';
import { tonight } from './tonight.ts';

export { dutyParts, shiftOf } from './shift.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'duty.tonight': tonight,
} satisfies Partial<ApiHandlers>;
