import { followGrid } from '../../api/community/index.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { followEvents, type Step } from '../follow-events.ts';
import type { Job } from '../run-jobs.ts';

const JOB = 'followGrids';
/** Four round trips each. */
const BUILDINGS_PER_STEP = 5;

/** Sees to it that the people of a building carry its grid, also where the call that gave it to another one was cut off. */
export const followGrids: Job = {
  name: JOB,
  run: (turn) => followEvents(JOB, turn, 0 as InstantMs, stepOf),
};

const stepOf = (events: readonly EventDocument[]): Step => {
  const told = events.filter(({ kind }) => kind === 'community.buildingRegridded');
  const last = told[BUILDINGS_PER_STEP - 1];
  const followed = told.slice(0, BUILDINGS_PER_STEP);
  return {
    taken: last === undefined ? events.length : events.indexOf(last) + 1,
    did: followed.length,
    // Written beside the transaction, and safe to repeat.
    write: async () => {
      for (const { buildingId } of followed) if (buildingId !== null) await followGrid(buildingId);
    },
  };
};
