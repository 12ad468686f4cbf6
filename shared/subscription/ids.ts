import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const SUBSCRIPTION_ID_PREFIXES = ['subscription', 'outbox'] as const;

/** How many messages of one kind an identity has asked for; derived from both. */
export type SubscriptionId = Brand<string, 'subscription'>;
/** One message to one resident about one event; derived from both, so that an event tells everybody at most one thing. */
export type OutboxId = Brand<string, 'outbox'>;
