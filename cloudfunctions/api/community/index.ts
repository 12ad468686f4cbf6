import type { ApiHandlers } from '../handlers.ts';
import { building } from './building.ts';
import { directory } from './directory.ts';
import { markGone } from './mark-gone.ts';
import { moveHousehold } from './move-household.ts';

export { COUNT_MEMBERS_JOB, recountMembers } from './recount-members.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'community.building': building,
  'community.directory': directory,
  'community.markGone': markGone,
  'community.moveHousehold': moveHousehold,
} satisfies Partial<ApiHandlers>;
