import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What the phone knows of the acts of this feature. */
export const COMMUNITY_ACTS = {
  'community.checkRoster': { mayWait: false, stale: [] },
  'community.applyRoster': {
    mayWait: false,
    stale: [
      ...(['community.directory', 'community.building', 'inbox.home', 'duty.tonight'] as const),
      ...(['membership.me', 'membership.list', 'insight.building', 'insight.board'] as const),
    ],
  },
} as const satisfies ActsOnPhone;
