import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const HOUSEHOLD_ACTS = {
  // The code is shown once, on the phone that asked for it: nothing to show later.
  'household.issueCard': { stale: ['household.find'] },
  'household.allowHousemates': { stale: ['household.find', 'household.housemates'] },
} as const satisfies ActsOnPhone;
