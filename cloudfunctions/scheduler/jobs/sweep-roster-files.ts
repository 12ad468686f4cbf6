import { endFile } from '../../api/community/roster-files.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Job } from '../run-jobs.ts';

const FILES_MAX = 50;

/** Deletes the rosters whose end has come: nobody applied them, or whoever did was cut off before the file went. */
export const sweepRosterFiles: Job = {
  name: 'sweepRosterFiles',
  run: async ({ now, stopAt }) => {
    const due = await findDocuments(
      'rosterFiles',
      { endsAt: command.lte(now) },
      { orderBy: [['endsAt', 'asc']], limit: FILES_MAX },
    );
    let did = 0;
    for (const file of due) {
      if (performance.now() > stopAt) break;
      await endFile(file);
      did += 1;
    }
    return { did, isLeft: did < due.length || due.length === FILES_MAX };
  },
};
