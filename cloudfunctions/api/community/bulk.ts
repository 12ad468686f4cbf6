import type { ApiHandlers } from '../handlers.ts';
import { applyRoster } from './apply-roster.ts';
import { checkRoster } from './check-roster.ts';
import { rosterSheet } from './roster-sheet.ts';

/** The methods of this feature that the function `bulk` answers. */
export const bulkHandlers = {
  'community.applyRoster': applyRoster,
  'community.checkRoster': checkRoster,
  'community.rosterSheet': rosterSheet,
} satisfies Partial<ApiHandlers>;
