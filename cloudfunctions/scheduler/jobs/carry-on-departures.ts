import type { Documents } from '../../database/collections.ts';
import { carryOnDeparture, letGoAfter, UNDER_WAY_MS } from '../../api/membership/index.ts';
import { forgetBefore } from '../../platform/roster-before.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { Job } from '../run-jobs.ts';

const DEPARTURES_MAX = 20;

/** Continues unfinished departures, oldest first: a phone that left may never call again. */
export const carryOnDepartures: Job = {
  name: 'carryOnDepartures',
  run: async ({ now, stopAt }) => {
    // Who was removed and has not said in time that it is wrong, and who is on no roster any more; then the roster of before, too.
    for (const held of await oldest({ status: 'held', at: command.lte(now) })) await letGoAfter(held, now);
    await forgetBefore(now);
    const due = [
      ...(await oldest({ status: 'leaving' })),
      ...(await oldest({ status: 'settling', at: command.lte(now - UNDER_WAY_MS) })),
    ];
    let did = 0;
    for (const { _id } of due) {
      if (performance.now() > stopAt) break;
      if (await isOver(_id, stopAt)) did += 1;
    }
    return { did, isLeft: did < due.length || due.length >= DEPARTURES_MAX };
  },
};

const oldest = (query: object): Promise<readonly Documents['departures'][]> =>
  findDocuments('departures', { ...query }, { orderBy: [['at', 'asc']], limit: DEPARTURES_MAX });

/** A departure that cannot be carried on holds up no other. */
const isOver = async (id: Documents['departures']['_id'], stopAt: number): Promise<boolean> => {
  try {
    return (await carryOnDeparture(id, stopAt)).status === 'left';
  } catch (cause) {
    console.error(`${id} was not carried on`, cause);
    return false;
  }
};
