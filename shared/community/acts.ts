import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What tells who lives where. */
const TREE = [
  ...(['household.find', 'membership.flats', 'appointment.person', 'appointment.post'] as const),
  ...(['appointment.staffing', 'community.building'] as const),
] as const;

/** What the phone knows of the acts of this feature. */
export const COMMUNITY_ACTS = {
  'community.moveHousehold': { mayWait: false, stale: TREE },
  'community.markGone': { mayWait: false, stale: TREE },
  'community.checkRoster': { mayWait: false, stale: [] },
  'community.applyRoster': {
    mayWait: false,
    stale: [
      ...(['community.directory', 'community.building', 'inbox.home', 'duty.tonight'] as const),
      ...(['membership.me', 'membership.list', 'insight.building', 'insight.board'] as const),
    ],
  },
} as const satisfies ActsOnPhone;
