import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const MUTUAL_ACTS = {
  'mutual.join': { mayWait: false, stale: ['mutual.mine'] },
  'mutual.leave': { mayWait: false, stale: ['mutual.mine'] },
  'mutual.sayWhy': { mayWait: true, stale: ['mutual.missed'] },
  'mutual.strike': { mayWait: false, stale: ['need.receivers'] },
} as const satisfies ActsOnPhone;
