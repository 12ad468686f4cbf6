import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { EventId } from '../../shared/kernel/ids.ts';
import type { EventDocument } from './collections.ts';
import type { Happened } from './command.ts';

/**
 * An event that answers no request by itself: it stands beside the one of an act, or says what the calendar did. It remembers neither input nor
 * reply. Its id says what it is of, so that the same thing is said once.
 *
 * @param method - what did it, as the log names it.
 */
export const sideEvent = (
  _id: EventId,
  {
    kind,
    actorId,
    actorName,
    onBehalfOf = null,
    isReasonPublic = true,
    topic = null,
    told = [],
    ...happened
  }: Happened,
  method: string,
  now: InstantMs,
): EventDocument => ({
  ...{ _id, schema: 1, createdAt: now, at: now, kind, actorId, actorName },
  ...{ onBehalfOf, isReasonPublic, topic, told, ...happened },
  ...{ method, fingerprint: null, reply: null },
});

/** Who acts where nobody does. */
export const NOBODY = { actorId: null, actorName: '' } as const;
