import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const MUTUAL_ACTS = {
  'mutual.join': { mayWait: false, stale: ['mutual.mine'] },
  'mutual.leave': { mayWait: false, stale: ['mutual.mine'] },
} as const satisfies ActsOnPhone;
