import type { ApiHandlers } from '../handlers.ts';
import { board } from './board.ts';
import { building } from './building.ts';

export { freshCounts, keepCounts } from './keep-counts.ts';
export { buildingThisMonth } from './read-counts.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'insight.board': board,
  'insight.building': building,
} satisfies Partial<ApiHandlers>;
