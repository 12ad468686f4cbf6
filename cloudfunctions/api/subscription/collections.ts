import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type {
  CommunityId,
  EventId,
  IdentityId,
  OutboxId,
  ResidentId,
  SubscriptionId,
} from '../../../shared/kernel/ids.ts';
import type { MessageStatus, Template } from '../../../shared/subscription/templates.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** How many messages of a template an identity still wants: each yes to WeChat's question is one. */
export type SubscriptionDocument = Stored & {
  readonly _id: SubscriptionId;
  readonly identityId: IdentityId;
  readonly template: Template;
  readonly left: number;
};

/** What a message leads to: a thing of a feature, and the page that shows it. */
export type MessageTarget = { readonly feature: string; readonly id: string; readonly page: string };

/** One message to one resident, to be sent once `dueAt` has come. */
export type OutboxDocument = Stored & {
  readonly _id: OutboxId;
  readonly communityId: CommunityId | null;
  readonly eventId: EventId;
  readonly target: MessageTarget;
  readonly template: Template;
  /** What became of it, in words. */
  readonly state: string;
  readonly residentId: ResidentId;
  /** When it happened. */
  readonly at: InstantMs;
  readonly status: MessageStatus;
  readonly attempts: number;
  readonly dueAt: InstantMs;
};

/** The collections of this feature. */
export const subscriptionCollections = {
  subscriptions: collectionOf<SubscriptionDocument>({
    indexes: [index('identityId', '_id')],
    personal: [
      {
        whose: 'identityId',
        by: 'identity',
        fields: ['_id', 'identityId', 'template', 'left'],
        kept: 'account',
        exported: { as: 'subscription' },
        leaving: { how: 'remove' },
      },
    ],
  }),
  outbox: collectionOf<OutboxDocument>({
    indexes: [index('status', 'dueAt'), index('residentId', '_id')],
    personal: [
      {
        whose: 'residentId',
        by: 'resident',
        fields: ['_id', 'residentId', 'eventId', 'target', 'template', 'state', 'at', 'status'],
        kept: 'account',
        exported: { as: 'message' },
        leaving: { how: 'remove' },
      },
    ],
  }),
};
