import type { EventDocument } from '../../platform/collections.ts';
import type { Documents } from '../../database/collections.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { outboxIdOf } from '../../platform/outbox.ts';
import { followEvents } from '../follow-events.ts';
import { messageOfEvent } from '../message-sources.ts';
import type { Job } from '../run-jobs.ts';

/** The first run tells of nothing older. */
const FIRST_LOOK_MS = 60 * 60_000;
/** Messages in one request, some 50 KB. */
const MESSAGES_AT_ONCE = 100;

/**
 * Queues a message for everybody an event is told to, where its kind has a template. The outbox is a view of the events, so no
 * method has to write it and none gets slower.
 */
export const fillOutbox: Job = {
  name: 'fillOutbox',
  run: (turn) =>
    followEvents('fillOutbox', turn, (turn.now - FIRST_LOOK_MS) as InstantMs, (events) => {
      const messages = events.flatMap((event) => messagesOf(event, turn.now));
      return {
        taken: events.length,
        did: messages.length,
        write: async (transaction) => {
          for (let from = 0; from < messages.length; from += MESSAGES_AT_ONCE)
            await transaction.insert('outbox', messages.slice(from, from + MESSAGES_AT_ONCE));
        },
      };
    }),
};

const messagesOf = (event: EventDocument, now: InstantMs): readonly Documents['outbox'][] => {
  const message = messageOfEvent(event);
  if (!message) return [];
  return event.told.slice(0, event.told.length - (event.following ?? 0)).map((residentId) => ({
    _id: outboxIdOf(event._id, residentId),
    schema: 1,
    createdAt: now,
    communityId: event.communityId,
    eventId: event._id,
    ...message,
    residentId,
    at: event.at,
    status: 'waiting',
    attempts: 0,
    dueAt: now,
  }));
};
