import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const CODE_ACTS = {
  'code.make': { stale: [] },
} as const satisfies ActsOnPhone;
