import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const INBOX_ACTS = {
  // The list still says what was new in it, until it is looked at again.
  'inbox.markRead': { stale: ['inbox.home'] },
} as const satisfies ActsOnPhone;
