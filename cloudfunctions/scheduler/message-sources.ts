import type { EventDocument } from '../platform/collections.ts';
import type { Documents } from '../database/collections.ts';
import { SHARED_PATH_OF } from '../../shared/code/pages.ts';
import type { NeedId, VoteId } from '../../shared/kernel/ids.ts';
import { MEMBERSHIP_MESSAGES, TAKE_OVER_IN_MESSAGE, TAKE_OVER_PAGE } from '../../shared/membership/messages.ts';
import { HIDDEN_IN_MESSAGE, NEED_MESSAGES, needInMessage } from '../../shared/need/messages.ts';
import type { Message } from '../../shared/subscription/templates.ts';
import { command } from '../platform/sdk.ts';
import { findDocuments } from '../platform/store.ts';

type MessageTarget = Documents['outbox']['target'];

/** How one feature speaks in messages. */
type MessageSource = {
  /** The events that are told outside Linli, each with its template and its state in words. */
  readonly messages: Readonly<Record<string, Message>>;
  readonly page: string;
  /** What each of the things is, in words; those that may not be told of any more are missing. One round trip. */
  readonly describe: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};

/** Every feature that sends messages has its row here. */
const SOURCES = {
  need: {
    messages: NEED_MESSAGES,
    page: SHARED_PATH_OF.need,
    describe: async (ids) => {
      const needs = await findDocuments('needs', { _id: command.in(ids as NeedId[]) }, { limit: ids.length });
      return new Map(needs.map((need) => [need._id, need.wall === 'hidden' ? HIDDEN_IN_MESSAGE : needInMessage(need)]));
    },
  },
  membership: {
    messages: MEMBERSHIP_MESSAGES,
    page: TAKE_OVER_PAGE,
    // Nothing of whoever says so: they may be anybody.
    describe: (ids) => Promise.resolve(new Map(ids.map((id) => [id, TAKE_OVER_IN_MESSAGE]))),
  },
  vote: {
    // Told to those who asked, who may be thousands: never read off the event (`api/vote/wake-tellings.ts`).
    messages: {},
    page: SHARED_PATH_OF.vote,
    describe: async (ids) => {
      const votes = await findDocuments('votes', { _id: command.in(ids as VoteId[]) }, { limit: ids.length });
      return new Map(votes.map(({ _id, question }) => [_id, question.title]));
    },
  },
} as const satisfies Record<string, MessageSource>;
const FEATURES = Object.entries<MessageSource>(SOURCES);

/** The message of an event and what it leads to; undefined if nobody is told of such an event. */
export const messageOfEvent = ({
  kind,
  subject,
}: Pick<EventDocument, 'kind' | 'subject'>): (Message & { target: MessageTarget }) | undefined => {
  for (const [feature, { messages, page }] of FEATURES) {
    const message = Object.hasOwn(messages, kind) ? messages[kind] : undefined;
    if (message) return { ...message, target: { feature, id: subject, page } };
  }
  return undefined;
};

/** What the targets are, in words, by their ids: one round trip for each feature among them. */
export const describeTargets = async (targets: readonly MessageTarget[]): Promise<ReadonlyMap<string, string>> => {
  const words = new Map<string, string>();
  for (const [feature, { describe }] of FEATURES) {
    const ids = [...new Set(targets.filter((target) => target.feature === feature).map(({ id }) => id))];
    if (ids.length > 0) for (const [id, text] of await describe(ids)) words.set(id, text);
  }
  return words;
};
