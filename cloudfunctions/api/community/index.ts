import type { ApiHandlers } from '../handlers.ts';
import { building } from './building.ts';
import { directory } from './directory.ts';

export { COUNT_MEMBERS_JOB, recountMembers } from './recount-members.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'community.building': building,
  'community.directory': directory,
} satisfies Partial<ApiHandlers>;
