import { followDoor } from '../../api/need/index.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventDocument } from '../../platform/collections.ts';
import { getDocument } from '../../platform/store.ts';
import { followEvents, type Step } from '../follow-events.ts';
import type { Job } from '../run-jobs.ts';

const JOB = 'followMoves';
/** Two round trips each, and one transaction for each need that has not followed yet. */
const PEOPLE_PER_STEP = 5;
/** Whoever comes back may live elsewhere than before. */
const MOVES: readonly string[] = ['community.moved', 'community.cameBack'];

/** Sees to it that what people wait for follows them to where they moved, also where the call that moved them was cut off. */
export const followMoves: Job = {
  name: JOB,
  run: (turn) => followEvents(JOB, turn, 0 as InstantMs, stepOf),
};

const stepOf = (events: readonly EventDocument[]): Step => {
  const told = events.filter(({ kind }) => MOVES.includes(kind));
  const last = told[PEOPLE_PER_STEP - 1];
  const followed = told.slice(0, PEOPLE_PER_STEP);
  return {
    taken: last === undefined ? events.length : events.indexOf(last) + 1,
    did: followed.length,
    // Written beside the transaction, and safe to repeat: it goes by where they live now.
    write: async () => {
      for (const { subject } of followed) await follow(subject);
    },
  };
};

const follow = async (residentId: string): Promise<void> => {
  const resident = await getDocument('residents', residentId);
  if (resident?.leftAt !== null) return;
  let next = await followDoor(resident._id, resident);
  while (next !== undefined) next = await followDoor(resident._id, resident, next);
};
