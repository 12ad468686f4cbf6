import type { EventId, IdentityId, OutboxId, ResidentId, SubscriptionId } from '../../shared/kernel/ids.ts';
import type { Template } from '../../shared/subscription/templates.ts';
import { digest } from './digest.ts';

/** One counter for each identity and template. */
export const subscriptionIdOf = (identityId: IdentityId, template: Template): SubscriptionId =>
  `subscription_${digest(identityId, template)}` as SubscriptionId;

/** One message for each event and resident, however often the event is read. */
export const outboxIdOf = (eventId: EventId, residentId: ResidentId): OutboxId =>
  `outbox_${digest(eventId, residentId)}` as OutboxId;
