import { carryOnTakeOver } from '../../api/membership/index.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Job } from '../run-jobs.ts';

const ACCOUNTS_MAX = 50;

/** A person goes over to the new phone once the old one has had its day and said nothing; one that cannot be done holds up no other. */
export const carryOnTakeOvers: Job = {
  name: 'carryOnTakeOvers',
  run: async ({ now, stopAt }) => {
    const due = await findDocuments(
      'memberships',
      { dueAt: command.lte(now) },
      { orderBy: [['dueAt', 'asc']], limit: ACCOUNTS_MAX },
    );
    let did = 0;
    for (const one of due) {
      if (performance.now() > stopAt) break;
      try {
        await carryOnTakeOver(one);
        did += 1;
      } catch (cause) {
        console.error(`${one._id} was not taken over`, cause);
      }
    }
    return { did, isLeft: did < due.length || due.length === ACCOUNTS_MAX };
  },
};
