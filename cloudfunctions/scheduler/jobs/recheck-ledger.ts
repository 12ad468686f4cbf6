import { ledgerNights } from '../../api/points/index.ts';
import { inLanes } from '../in-lanes.ts';
import type { Job } from '../run-jobs.ts';

/** Each goes through all entries of one community; what counts is the hashing, and there is one processor. */
const LANES = 1;

/** Sums every account anew each night; what one run does not get to, the next one does. */
export const recheckLedger: Job = {
  name: 'recheck-ledger',
  run: async ({ now, stopAt }) => {
    const due = await ledgerNights.dueIds(now);
    let isHalf = false;
    const done = await inLanes(due, LANES, stopAt, async (id) => {
      const isOver = await ledgerNights.goOn(id, now, stopAt);
      isHalf ||= !isOver;
      return isOver;
    });
    return { did: done.did, isLeft: done.isLeft || isHalf };
  },
};
