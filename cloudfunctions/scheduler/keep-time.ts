import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { ClockDocument } from '../platform/collections.ts';
import { CLOCK, learnLatest } from '../platform/latest.ts';
import { command } from '../platform/sdk.ts';
import { findDocuments } from '../platform/store.ts';
import { withTransaction } from '../platform/transaction.ts';

/** A transaction lives at most 30 s: what it says happened before that is written by now, or never will be. */
const SETTLED_MS = 35_000;

/**
 * Writes down how far time has come. Mostly that is what the clock shows. Where the clock shows less than is known, it was put back, or the one
 * that wrote before was ahead: then time goes on in steps, from the latest event of one run to that of the next, until the clock has caught up.
 *
 * @returns until when everything that happened is written: jobs follow the events up to there.
 */
export const keepTime = async (shown: InstantMs): Promise<InstantMs> => {
  const [last] = await findDocuments('events', { at: command.gt(0) }, { orderBy: [['at', 'desc']], limit: 1 });
  const settled = await withTransaction(async (transaction) => {
    const before = await transaction.get('clocks', CLOCK);
    const known = Math.max(before?.latest ?? 0, last?.at ?? 0) as InstantMs;
    const isBehind = shown <= known;
    const isOver = before !== undefined && Math.abs(shown - before.shown) >= SETTLED_MS;
    const until = isBehind ? settledBehind(before, isOver) : ((shown - SETTLED_MS) as InstantMs);
    const createdAt = before?.createdAt ?? shown;
    const latest = isBehind ? known : shown;
    await transaction.replace('clocks', { _id: CLOCK, schema: 1, createdAt, latest, settled: until, shown });
    return { commit: true, value: until };
  });
  await learnLatest();
  return settled;
};

/** Whoever began before the last run is over by now, and whoever began after it says a later time than was known then. */
const settledBehind = (before: ClockDocument | undefined, isOver: boolean): InstantMs => {
  if (!before) return 0 as InstantMs;
  return isOver ? before.latest : before.settled;
};
