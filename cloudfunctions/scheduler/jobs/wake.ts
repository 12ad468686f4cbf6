import { wakeDraws } from '../../api/draw/index.ts';
import { wakeAttendance, wakeDeductions, wakeDeeds } from '../../api/earning/index.ts';
import { wakeMeetings } from '../../api/meeting/index.ts';
import { wakeFollowUps, wakeNeeds } from '../../api/need/index.ts';
import { wakeRecalls, wakeVouchers } from '../../api/redemption/index.ts';
import { wakeHidden, wakeReviews } from '../../api/review/index.ts';
import { wakeRestocks } from '../../api/shop/index.ts';
import { wakeRounds } from '../../api/supervision/index.ts';
import { wakeTellings, wakeVotes } from '../../api/vote/index.ts';
import { inLanes } from '../in-lanes.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { Job } from '../run-jobs.ts';

/** Each wakes one thing: a transaction of some five round trips. */
const LANES = 8;

/** A feature whose documents wait for moments: what is due, and how one of them is woken, safe to repeat. */
type Sleepers = {
  readonly atOnce: number;
  readonly dueIds: (now: InstantMs) => Promise<readonly string[]>;
  /** Where waking takes many steps, none begins after `stopAt`. */
  readonly wakeOne: (id: string, stopAt: number) => Promise<boolean>;
};

const SLEEPERS: readonly Sleepers[] = [
  wakeNeeds,
  wakeFollowUps,
  wakeReviews,
  wakeHidden,
  wakeMeetings,
  wakeVotes,
  wakeTellings,
  wakeDraws,
  wakeRestocks,
  wakeDeeds,
  wakeAttendance,
  wakeDeductions,
  wakeRounds,
  wakeVouchers,
  wakeRecalls,
];

/**
 * Does what documents wait for a moment to have done: warnings before a deadline, the ladder after it, the captain's task, the end without an
 * answer. Oldest first; each once, however often a run is killed or doubled, since what was done is not due any more.
 */
export const wake: Job = {
  name: 'wake',
  run: async ({ now, stopAt }) => {
    let did = 0;
    let isLeft = false;
    for (const { dueIds, wakeOne, atOnce } of SLEEPERS) {
      const tried = new Set<string>();
      for (;;) {
        const due = await dueIds(now);
        const fresh = due.filter((id) => !tried.has(id));
        for (const id of fresh) tried.add(id);
        const done = await inLanes(fresh, LANES, stopAt, (id) => wakeOne(id, stopAt));
        did += done.did;
        isLeft ||= done.isLeft;
        if (done.isLeft || fresh.length === 0 || due.length < atOnce) break;
      }
    }
    return { did, isLeft };
  },
};
