import type { InstantMs } from '../../shared/kernel/brand.ts';
import { carryOnDeparture, UNDER_WAY_MS } from '../api/membership/index.ts';
import type { Documents } from '../database/collections.ts';
import { command } from '../platform/sdk.ts';
import { findDocuments } from '../platform/store.ts';

const DEPARTURES_MAX = 20;
/** No piece is begun after this: the messages of the minute still follow. */
const STOP_AFTER_MS = 10_000;

/**
 * Carries on who is not gone through yet: a phone that left may never call again, and nobody calls the second time, once all is
 * settled. What one run does not get to is the next one's; the longest gone come first.
 *
 * @returns how many are over now.
 */
export const carryOnDepartures = async (now: InstantMs): Promise<number> => {
  const stopAt = performance.now() + STOP_AFTER_MS;
  const due = [
    ...(await oldest({ status: 'leaving' })),
    ...(await oldest({ status: 'settling', at: command.lte(now - UNDER_WAY_MS) })),
  ];
  let over = 0;
  for (const { _id } of due) {
    if (performance.now() > stopAt) break;
    if (await isOver(_id, stopAt)) over += 1;
  }
  return over;
};

const oldest = (query: object): Promise<readonly Documents['departures'][]> =>
  findDocuments('departures', { ...query }, { orderBy: [['at', 'asc']], limit: DEPARTURES_MAX });

/** One that cannot be carried on holds up neither the others nor the messages. */
const isOver = async (id: Documents['departures']['_id'], stopAt: number): Promise<boolean> => {
  try {
    return (await carryOnDeparture(id, stopAt)).status === 'left';
  } catch (cause) {
    console.error(`${id} was not carried on`, cause);
    return false;
  }
};
