import { recounts } from '../../api/meeting/index.ts';
import { inLanes } from '../in-lanes.ts';
import type { Job } from '../run-jobs.ts';

/** Each recounts one community: some twenty questions a night. */
const LANES = 2;

/** Recounts the sums of the reviews every night; what one run does not get to, the next one does. */
export const recountReviews: Job = {
  name: 'recount-reviews',
  run: async ({ now, stopAt }) => {
    const due = await recounts.dueIds(now);
    return inLanes(due, LANES, stopAt, (id) => recounts.recountOne(id, now));
  },
};
