import { earningMonths } from '../../api/earning/index.ts';
import { inLanes } from '../in-lanes.ts';
import type { Job } from '../run-jobs.ts';

/** Each counts one community: a question and a transaction for every 500 accounts. */
const LANES = 2;

/** Counts what communities gave in the month and what their residents hold; what one run does not get to, the next one does. */
export const countEarnings: Job = {
  name: 'count-earnings',
  run: async ({ now, stopAt }) => {
    const due = await earningMonths.dueIds(now);
    return inLanes(due, LANES, stopAt, (id) => earningMonths.countOne(id, now, stopAt));
  },
};
