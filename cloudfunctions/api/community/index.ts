import type { ApiHandlers } from '../handlers.ts';
import { applyRoster } from './apply-roster.ts';
import { building } from './building.ts';
import { checkRoster } from './check-roster.ts';
import { directory } from './directory.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'community.applyRoster': applyRoster,
  'community.building': building,
  'community.checkRoster': checkRoster,
  'community.directory': directory,
} satisfies Partial<ApiHandlers>;
