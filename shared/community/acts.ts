import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What tells who lives where. */
const TREE = [
  ...(['household.find', 'membership.flats', 'appointment.person', 'appointment.post'] as const),
  ...(['appointment.staffing', 'community.building', 'community.directory', 'membership.me'] as const),
] as const;

/** A correction of the tree: whoever makes it waits for its answer. */
const CORRECTION = { stale: TREE } as const;

/** What the phone knows of the acts of this feature. */
export const COMMUNITY_ACTS = {
  'community.moveHousehold': CORRECTION,
  'community.splitHousehold': CORRECTION,
  'community.mergeHouseholds': CORRECTION,
  'community.regridBuilding': CORRECTION,
  'community.markGone': CORRECTION,
  'community.checkRoster': { stale: ['community.roster'] },
  'community.takeBackRoster': { stale: ['community.roster'] },
  'community.confirmRoster': { stale: ['community.roster'] },
  'community.applyRoster': {
    stale: [
      'community.roster',
      ...(['community.directory', 'community.building', 'inbox.home', 'duty.tonight'] as const),
      ...(['membership.me', 'membership.list', 'insight.building', 'insight.board'] as const),
    ],
  },
} as const satisfies ActsOnPhone;
