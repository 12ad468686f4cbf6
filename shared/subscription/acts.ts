import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const SUBSCRIPTION_ACTS = {
  'subscription.record': { stale: ['subscription.templates'] },
} as const satisfies ActsOnPhone;
