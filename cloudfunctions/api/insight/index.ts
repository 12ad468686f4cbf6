import type { ApiHandlers } from '../handlers.ts';
import { board } from './board.ts';
import { building } from './building.ts';

export { COUNT_JOB, countsIdOf, freshCounts, pathOfPeriod } from './counts-document.ts';
export { queueCountParts, queueCountsOf } from './queue-counts.ts';
export { readCounts } from './read-counts.ts';
export { thisMonthOf, thisMonthParts } from './this-month.ts';

/** The methods of this feature, each in the file of its name. */
export const handlers = {
  'insight.board': board,
  'insight.building': building,
} satisfies Partial<ApiHandlers>;
