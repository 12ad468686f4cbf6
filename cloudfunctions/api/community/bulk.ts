import type { ApiHandlers } from '../handlers.ts';
import { applyRoster } from './apply-roster.ts';
import { checkRoster } from './check-roster.ts';
import { rosterSheet } from './roster-sheet.ts';
import { takeBackRoster } from './take-back-roster.ts';

/** The methods of this feature that the function `bulk` answers. */
export const bulkHandlers = {
  'community.applyRoster': applyRoster,
  'community.checkRoster': checkRoster,
  'community.rosterSheet': rosterSheet,
  'community.takeBackRoster': takeBackRoster,
} satisfies Partial<ApiHandlers>;
