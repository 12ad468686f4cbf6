import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const POINTS_ACTS = {
  // The paper is drawn while the card lies on the table: nothing to draw later.
  'points.passbook': { stale: [] },
} as const satisfies ActsOnPhone;
