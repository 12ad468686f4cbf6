import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** Who holds what is told by these. */
const POSTS = ['appointment.post', 'appointment.person', 'appointment.staffing', 'community.building'] as const;
/** Who may do what changes with it. */
const OWN = [...POSTS, 'membership.me', 'inbox.home'] as const;

const GIVES = { stale: POSTS } as const;
const SAYS = { stale: ['appointment.post'] } as const;
const CHANGES_HANDS = { stale: OWN } as const;

/** What the phone knows of the acts of this feature. */
export const APPOINTMENT_ACTS = {
  'appointment.appoint': GIVES,
  'appointment.appointDeputy': GIVES,
  'appointment.end': GIVES,
  'appointment.setCluster': { stale: ['appointment.clusters', ...POSTS] },
  'appointment.proposeHandOver': SAYS,
  'appointment.acceptHandOver': SAYS,
  'appointment.cancelHandOver': SAYS,
  'appointment.confirmHandOver': CHANGES_HANDS,
  'appointment.handOverFor': CHANGES_HANDS,
} as const satisfies ActsOnPhone;
