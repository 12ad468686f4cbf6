import { endMissed } from '../../api/mutual/index.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Job } from '../run-jobs.ts';

const RECORDS_MAX = 50;

/** Deletes the records of help that did not come once their ninety days are over, the oldest first. */
export const forgetMissed: Job = {
  name: 'forgetMissed',
  run: async ({ now, stopAt }) => {
    const due = await findDocuments(
      'missed',
      { endsAt: command.lte(now) },
      { orderBy: [['endsAt', 'asc']], limit: RECORDS_MAX },
    );
    let did = 0;
    for (const { _id } of due) {
      if (performance.now() > stopAt) break;
      await endMissed(_id);
      did += 1;
    }
    return { did, isLeft: did < due.length || due.length === RECORDS_MAX };
  },
};
