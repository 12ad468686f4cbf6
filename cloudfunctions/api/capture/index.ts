import type { ApiHandlers } from '../handlers.ts';
import { register } from './register.ts';

export { deleteMediaOf } from './leaving.ts';
export { letGo } from './let-go.ts';
export { mediaShownTo } from './shown.ts';
export { takeVerdict } from './verdict.ts';
export { usableMedia } from './usable.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'capture.register': register,
} satisfies Partial<ApiHandlers>;
