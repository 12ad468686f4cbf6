import type { Documents } from '../../database/collections.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { IdentityId } from '../../../shared/kernel/ids.ts';
import { subscriptionIdOf } from '../../platform/outbox.ts';
import { withTransaction } from '../../platform/transaction.ts';

/** A message that is being sent is left alone for so long: then its run has died, or WeChat did not take it. */
const LEASE_MS = 5 * 60_000;

/**
 * Leases a message and, for its first attempt, spends one consent.
 *
 * @returns the message as it stands then: `waiting` and due after the lease, or `unwanted` where no consent is left; undefined if
 *   another run has it.
 */
export const lease = (
  message: Pick<Documents['outbox'], '_id'>,
  identityId: IdentityId,
  now: InstantMs,
): Promise<Documents['outbox'] | undefined> =>
  withTransaction(async (transaction) => {
    const found = await transaction.get('outbox', message._id);
    if (found?.status !== 'waiting' || found.dueAt > now) return { commit: false, value: undefined };
    const isRetry = found.attempts > 0;
    const consent = isRetry
      ? undefined
      : await transaction.get('subscriptions', subscriptionIdOf(identityId, found.template));
    const mayGo = isRetry || (consent?.left ?? 0) > 0;
    if (consent && mayGo) await transaction.replace('subscriptions', { ...consent, left: consent.left - 1 });
    const next: Documents['outbox'] = mayGo
      ? { ...found, attempts: found.attempts + 1, dueAt: (now + LEASE_MS) as InstantMs }
      : { ...found, status: 'unwanted' };
    await transaction.replace('outbox', next);
    return { commit: true, value: next };
  });
