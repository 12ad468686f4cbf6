import type { EventDocument, JobDocument } from '../platform/collections.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import { command } from '../platform/sdk.ts';
import { findDocuments, getDocument, type Query } from '../platform/store.ts';
import { withTransaction, type Transaction } from '../platform/transaction.ts';
import type { Done, Turn } from './run-jobs.ts';

const EVENTS_AT_ONCE = 500;
/** Sorts behind the id of every event. */
const AFTER_ALL = '~';

/** What a job makes of the next events: of how many of them, counted in its own unit, and how it is written. */
export type Step = {
  /** The first so many events; at least 1. */
  readonly taken: number;
  readonly did: number;
  readonly write: (transaction: Transaction) => Promise<void>;
};
type Place = Pick<JobDocument, 'readUntil' | 'lastEventId'>;

/**
 * Goes through the events in order of time, a step at a time, each exactly once: what a step writes and how far the job has come are one
 * transaction. A run that is killed at any point loses nothing and doubles nothing; of two runs at once, one moves on and the other stops.
 *
 * @param from where a job begins that has never run. @param step plans the next step; the events are at least one.
 */
export const followEvents = async (
  name: string,
  { now, settled, stopAt }: Turn,
  from: InstantMs,
  step: (events: readonly EventDocument[]) => Step,
): Promise<Done> => {
  let did = 0;
  const until = settled;
  let place: Place = (await getDocument('jobs', name)) ?? { readUntil: from, lastEventId: '' };
  for (;;) {
    let events = await eventsAfter(place, until);
    if (events.length === 0) {
      // How fresh a view of the events is, is told also where nothing happens.
      const isMoved =
        place.readUntil >= until || (await moveOn(name, place, { readUntil: until, lastEventId: AFTER_ALL }, now));
      return { did, isLeft: !isMoved };
    }
    while (events.length > 0) {
      if (performance.now() > stopAt) return { did, isLeft: true };
      const planned = step(events);
      const last = events[planned.taken - 1];
      if (!last) throw new Error(`job ${name} took ${planned.taken} of ${events.length} events`);
      const next: Place = { readUntil: last.at, lastEventId: last._id };
      if (!(await moveOn(name, place, next, now, planned.write))) return { did, isLeft: true };
      place = next;
      did += planned.did;
      events = events.slice(planned.taken);
    }
  }
};

/** The events behind a place up to a moment; those of the same millisecond follow by their ids. */
const eventsAfter = async ({ readUntil, lastEventId }: Place, until: InstantMs): Promise<readonly EventDocument[]> => {
  const read = (query: Query, limit: number) =>
    findDocuments('events', query, {
      orderBy: [
        ['at', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    });
  const isMomentOver = lastEventId === AFTER_ALL;
  const same = isMomentOver ? [] : await read({ at: readUntil, _id: command.gt(lastEventId) }, EVENTS_AT_ONCE);
  if (same.length === EVENTS_AT_ONCE) return same;
  const later = await read({ at: command.gt(readUntil) }, EVENTS_AT_ONCE - same.length);
  return [...same, ...later.filter(({ at }) => at <= until)];
};

/** False if another run has moved on meanwhile: then nothing is written. */
const moveOn = (
  name: string,
  from: Place,
  to: Place,
  now: InstantMs,
  write?: (transaction: Transaction) => Promise<void>,
): Promise<boolean> =>
  withTransaction(async (transaction) => {
    const known = await transaction.get('jobs', name);
    const isElsewhere = known && (known.readUntil !== from.readUntil || known.lastEventId !== from.lastEventId);
    if (isElsewhere) return { commit: false, value: false };
    await write?.(transaction);
    await transaction.replace('jobs', { _id: name, schema: 1, createdAt: known?.createdAt ?? now, ...to });
    return { commit: true, value: true };
  });
