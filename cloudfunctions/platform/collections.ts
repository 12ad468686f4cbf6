import { FORMER_NEIGHBOUR } from '../../shared/community/former-neighbour.ts';
import type { EventKind } from '../../shared/event-kinds.ts';
import type { InstantMs } from '../../shared/kernel/brand.ts';
import type { BuildingId, CommunityId, EventId, ResidentId } from '../../shared/kernel/ids.ts';
import type { RateChange } from '../../shared/need/after/rates.ts';
import type { QueueChange } from '../../shared/need/queue.ts';
import type { NeedKind } from '../../shared/need/kinds.ts';
import type { Sent, SentLately } from '../../shared/need/sending.ts';
import { collectionOf, index } from '../database/collection.ts';
import type { Stored } from '../database/stored.ts';

/** One change of state: the timeline, the audit trail and the record that a request was answered, all in one (D6). */
export type EventDocument = Stored & {
  readonly _id: EventId;
  readonly communityId: CommunityId | null;
  readonly buildingId: BuildingId | null;
  /** The document it happened to. */
  readonly subject: string;
  readonly kind: EventKind;
  /** The kind of the need it happened to; null for an event of anything else. */
  readonly topic: NeedKind | null;
  /** What it changed in the counts of the queue of needs; left out where it changed none. */
  readonly queue?: QueueChange;
  /** What it changed in the counts of the rates; left out where it changed none. */
  readonly rates?: readonly RateChange[];
  /** Residents who find it in their inbox: at most 20 whom it concerns, and behind them at most 100 who only follow the matter. */
  readonly told: readonly ResidentId[];
  /** How many of `told`, the last ones, only follow it: WeChat's templates speak to whoever asked and helped. Left out where none do. */
  readonly following?: number;
  readonly actorId: ResidentId | null;
  readonly actorName: string;
  /** The resident for whom the actor acted, if it was not for themselves. */
  readonly onBehalfOf: ResidentId | null;
  readonly at: InstantMs;
  readonly from: string | null;
  readonly to: string;
  readonly reason: string | null;
  /** False while a human has not looked at the reason's words: only those concerned read them. */
  readonly isReasonPublic: boolean;
  readonly method: string;
  /** Keyed fingerprint of the request: the same request id with other words is another request. Null where the method does not remember it. */
  readonly fingerprint: string | null;
  /** What was answered; a repeated request is answered the same. Null where the method remembers nothing. */
  readonly reply: unknown;
};

/** What one person sent lately, for the bounds of sending. */
export type SentLatelyDocument = Stored & {
  readonly _id: string;
  readonly communityId: CommunityId;
  readonly personId: ResidentId;
  readonly sent: Readonly<Partial<Record<Sent, SentLately>>>;
};

/** How far a job has gone through the events: all up to `readUntil`, and of those of that very moment all up to `lastEventId`. */
export type JobDocument = Stored & {
  readonly _id: string;
  readonly readUntil: InstantMs;
  readonly lastEventId: string;
};

/** What the whole deployment knows of time, kept by the timer: one document (decision 095). */
export type ClockDocument = Stored & {
  readonly _id: 'clock';
  /** Nothing that begins from now on says that it happened at this moment or before. */
  readonly latest: InstantMs;
  /** Whatever says that it happened until then is written by now, or never will be. */
  readonly settled: InstantMs;
  /** What the clock showed when this was written. */
  readonly shown: InstantMs;
};

/** What every feature writes. */
export const platformCollections = {
  events: collectionOf<EventDocument>({
    indexes: [
      index('subject', 'at'),
      index('communityId', 'at'),
      index('at', '_id'),
      index('actorId', '_id'),
      index('told', '-at', '-_id'),
    ],
    personal: [
      {
        whose: 'actorId',
        by: 'resident',
        fields: ['actorId', 'actorName', 'reason', 'reply'],
        kept: 'record',
        exported: { as: 'event' },
        leaving: {
          how: 'forget',
          fields: { actorName: FORMER_NEIGHBOUR.name },
          why: 'whoever held an office stays accountable by the number of their row, which no method tells',
        },
      },
      {
        whose: 'subject',
        by: 'resident',
        fields: ['subject', 'onBehalfOf'],
        kept: 'record',
        exported: { not: 'their own acts are' },
        leaving: { how: 'stays', why: 'the trail says which row it was about' },
      },
      {
        // Whoever applies is nobody yet, and leaves their name alone.
        whose: 'subject',
        by: 'membership',
        where: { actorId: null },
        fields: ['subject', 'actorName'],
        kept: 'record',
        exported: { not: 'it became the account' },
        leaving: {
          how: 'forget',
          fields: { actorName: FORMER_NEIGHBOUR.name },
          why: 'the trail says that somebody applied',
        },
      },
      {
        whose: 'told',
        by: 'resident',
        fields: ['told'],
        kept: 'record',
        exported: { not: 'what became of their own things is in the things' },
        leaving: { how: 'unlist' },
      },
    ],
  }),
  sentLately: collectionOf<SentLatelyDocument>({
    indexes: [index('personId', '_id')],
    personal: [
      {
        whose: 'personId',
        by: 'resident',
        fields: ['_id', 'personId', 'sent'],
        kept: 'account',
        exported: { not: 'it only says how much more they can send today' },
        leaving: { how: 'remove' },
      },
    ],
  }),
  jobs: collectionOf<JobDocument>({ indexes: [], personal: 'nobody' }),
  clocks: collectionOf<ClockDocument>({ indexes: [], personal: 'nobody' }),
};
