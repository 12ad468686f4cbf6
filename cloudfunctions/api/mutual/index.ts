import type { ApiHandlers } from '../handlers.ts';
import { join } from './join.ts';
import { leave } from './leave.ts';
import { mine } from './mine.ts';

export { freeMembers } from './free-members.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'mutual.join': join,
  'mutual.leave': leave,
  'mutual.mine': mine,
} satisfies Partial<ApiHandlers>;
