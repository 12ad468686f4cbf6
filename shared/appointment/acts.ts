import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** Who holds what is told by these. */
const POSTS = ['appointment.post', 'appointment.person', 'appointment.staffing', 'community.building'] as const;
/** Who may do what changes with it. */
const OWN = [...POSTS, 'membership.me', 'inbox.home'] as const;

/** What the phone knows of the acts of this feature. */
export const APPOINTMENT_ACTS = {
  'appointment.appoint': { mayWait: false, stale: POSTS },
  'appointment.appointDeputy': { mayWait: false, stale: POSTS },
  'appointment.end': { mayWait: false, stale: POSTS },
  'appointment.proposeHandOver': { mayWait: false, stale: ['appointment.post'] },
  'appointment.acceptHandOver': { mayWait: false, stale: ['appointment.post'] },
  'appointment.cancelHandOver': { mayWait: false, stale: ['appointment.post'] },
  'appointment.confirmHandOver': { mayWait: false, stale: OWN },
  'appointment.handOverFor': { mayWait: false, stale: OWN },
} as const satisfies ActsOnPhone;
