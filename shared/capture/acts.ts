import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const CAPTURE_ACTS = {
  // A file is sent before it is registered, so the phone keeps the file and not this act.
  'capture.register': { stale: [] },
  'capture.judge': {
    stale: ['capture.list', 'need.detail', 'notice.detail', 'notice.list', 'inbox.home'],
    does: 'pendingWords',
  },
} as const satisfies ActsOnPhone;
