import type { InstantMs } from '../../shared/kernel/brand.ts';
import { command } from './sdk.ts';
import { findDocuments } from './store.ts';

/** As many as one question finds; whoever wakes them asks again. */
export const DUE_AT_ONCE = 200;

/** What of a collection waits for a moment that has come, by its id: the longest ago first. Each such collection has an index on `wakeAt`. */
export const dueIn = async (
  name:
    | 'needs'
    | 'followUps'
    | 'reviews'
    | 'opinions'
    | 'meetings'
    | 'votes'
    | 'voteTellings'
    | 'draws'
    | 'stocks'
    | 'deeds'
    | 'attendancePays'
    | 'deductions'
    | 'rounds'
    | 'redemptions'
    | 'recalls',
  now: InstantMs,
): Promise<readonly string[]> => {
  const due = await findDocuments(
    name,
    { wakeAt: command.lte(now) },
    { orderBy: [['wakeAt', 'asc']], limit: DUE_AT_ONCE },
  );
  return due.map(({ _id }) => _id);
};
