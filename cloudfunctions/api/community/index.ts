import type { ApiHandlers } from '../handlers.ts';
import { building } from './building.ts';
import { confirmRoster } from './confirm-roster.ts';
import { directory } from './directory.ts';
import { markGone } from './mark-gone.ts';
import { mergeHouseholds } from './merge-households.ts';
import { moveHousehold } from './move-household.ts';
import { regridBuilding } from './regrid-building.ts';
import { roster } from './roster.ts';
import { rosterChanges } from './roster-changes.ts';
import { splitHousehold } from './split-household.ts';

export { followGrid } from './follow-grid.ts';
export { COUNT_MEMBERS_JOB, recountMembers } from './recount-members.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'community.building': building,
  'community.confirmRoster': confirmRoster,
  'community.directory': directory,
  'community.markGone': markGone,
  'community.mergeHouseholds': mergeHouseholds,
  'community.moveHousehold': moveHousehold,
  'community.regridBuilding': regridBuilding,
  'community.roster': roster,
  'community.rosterChanges': rosterChanges,
  'community.splitHousehold': splitHousehold,
} satisfies Partial<ApiHandlers>;
