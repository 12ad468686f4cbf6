import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const INBOX_ACTS = {
  'inbox.markRead': { mayWait: false, stale: ['inbox.home', 'inbox.list'] },
} as const satisfies ActsOnPhone;
