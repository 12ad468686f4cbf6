import { planReviews as planner } from '../../api/review/index.ts';
import { inLanes } from '../in-lanes.ts';
import type { Job } from '../run-jobs.ts';

/** Each plans one community: some hundred transactions, once a month. */
const LANES = 2;

/** Plans the reviews of the month for communities that have none yet; what one run does not get to, the next one does. */
export const planReviews: Job = {
  name: 'plan-reviews',
  run: async ({ now, stopAt }) => {
    const due = await planner.dueIds(now);
    const { did, isLeft } = await inLanes(due, LANES, stopAt, (id) => planner.planOne(id, now));
    return { did, isLeft: isLeft || due.length === planner.atOnce };
  },
};
