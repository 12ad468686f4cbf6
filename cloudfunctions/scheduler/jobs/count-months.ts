import { monthReports } from '../../api/earning/index.ts';
import { inLanes } from '../in-lanes.ts';
import type { Job } from '../run-jobs.ts';

/** Each counts a month of one community: a dozen sums that the database makes. */
const LANES = 2;

/** Counts the figures of months of points, once a night until they are final. */
export const countMonths: Job = {
  name: 'count-months',
  run: async ({ now, stopAt }) => {
    const due = await monthReports.due(now);
    return inLanes(due, LANES, stopAt, (one) => monthReports.countOne(one, now));
  },
};
