import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const MUTUAL_ACTS = {
  'mutual.join': { stale: ['mutual.mine'] },
  'mutual.leave': { stale: ['mutual.mine'] },
  'mutual.sayWhy': { mayWait: true, stale: ['mutual.missed'] },
  'mutual.strike': { stale: ['need.receivers'] },
} as const satisfies ActsOnPhone;
