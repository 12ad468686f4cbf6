import type { InstantMs } from '../../shared/kernel/brand.ts';
import { TOLD_EVENTS, toldOf, type Told } from '../../shared/subscription/told.ts';
import { databaseErrorKind } from '../platform/database-error.ts';
import type { EventDocument } from '../platform/collections.ts';
import type { Documents } from '../database/collections.ts';
import { outboxIdOf } from '../platform/outbox.ts';
import { command } from '../platform/sdk.ts';
import { findDocuments, getDocument } from '../platform/store.ts';
import { withTransaction } from '../platform/transaction.ts';

/** A transaction lives at most 30 s: an event that says it happened before that is written by now, or never will be. */
const SETTLED_MS = 35_000;
/** The first run tells of nothing older. */
const FIRST_LOOK_MS = 60 * 60_000;
const EVENTS_MAX = 200;
const KINDS = Object.keys(TOLD_EVENTS) as (keyof typeof TOLD_EVENTS)[];

/**
 * Reads the events that came since the last run and queues a message for everybody they concern. The events are the one source; the
 * outbox is a view of them, so no method has to write it and none gets slower. Ids are derived, so reading twice queues once.
 *
 * @returns how many messages were queued.
 */
export const fillOutbox = async (now: InstantMs): Promise<number> => {
  let queued = 0;
  for (const kind of KINDS) queued += await readOn(kind, now);
  return queued;
};

/** The events of one kind from where the last run stopped; that moment is read again, since several may lie in it. */
const readOn = async (kind: string, now: InstantMs): Promise<number> => {
  const cursor = await getDocument('outboxCursors', kind);
  const from = cursor?.readUntil ?? ((now - FIRST_LOOK_MS) as InstantMs);
  const until = (now - SETTLED_MS) as InstantMs;
  const read = await findDocuments(
    'events',
    { kind, at: command.gte(from) },
    { orderBy: [['at', 'asc']], limit: EVENTS_MAX },
  );
  const settled = read.filter(({ at }) => at <= until);
  let queued = 0;
  for (const event of settled) queued += await queueFor(event, now);
  const last = settled.at(-1);
  if (last) await moveCursor(kind, now, read.length < EVENTS_MAX ? until : last.at);
  return queued;
};

const queueFor = async (event: EventDocument, now: InstantMs): Promise<number> => {
  const need = await getDocument('needs', event.subject);
  if (!need) return 0;
  let queued = 0;
  for (const told of toldOf(event, need)) queued += await queue(messageOf(event, need, told, now));
  return queued;
};

const messageOf = (
  event: EventDocument,
  need: Documents['needs'],
  { template, to }: Told,
  now: InstantMs,
): Documents['outbox'] => ({
  _id: outboxIdOf(event._id, to),
  schema: 1,
  createdAt: now,
  communityId: event.communityId,
  eventId: event._id,
  needId: need._id,
  template,
  residentId: to,
  at: event.at,
  status: 'waiting',
  attempts: 0,
  dueAt: now,
});

/** 1, or 0 if an earlier run queued it. */
const queue = async (message: Documents['outbox']): Promise<number> => {
  try {
    await withTransaction(async (transaction) => {
      await transaction.insert('outbox', [message]);
      return { commit: true, value: undefined };
    });
    return 1;
  } catch (cause) {
    if (databaseErrorKind(cause) === 'duplicate') return 0;
    throw cause;
  }
};

const moveCursor = (kind: string, now: InstantMs, readUntil: InstantMs): Promise<void> =>
  withTransaction(async (transaction) => {
    await transaction.replace('outboxCursors', { _id: kind, schema: 1, createdAt: now, readUntil });
    return { commit: true, value: undefined };
  });
