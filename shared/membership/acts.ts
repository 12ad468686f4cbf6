import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const DECIDED = ['membership.list', 'inbox.home', 'community.building'] as const;
const MOVED = ['membership.members', 'community.building', 'appointment.person', 'household.find'] as const;
const PHONE = ['membership.privacy', 'community.building', 'need.detail'] as const;

/** What the phone knows of the acts of this feature. */
export const MEMBERSHIP_ACTS = {
  'membership.apply': { mayWait: true, stale: ['membership.me'] },
  'membership.askCaptain': { mayWait: false, stale: [] },
  'membership.withdraw': { mayWait: false, stale: ['membership.me'] },
  'membership.approve': { mayWait: false, stale: DECIDED, does: 'applicants' },
  'membership.refuse': { mayWait: true, stale: DECIDED, does: 'applicants' },
  'membership.remove': { mayWait: false, stale: MOVED },
  'membership.appealRemoval': { mayWait: false, stale: ['membership.me'] },
  'membership.hearRemoval': { mayWait: false, stale: [...MOVED, 'membership.removalAppeals'] },
  // Once it is over the phone forgets everything.
  'membership.leave': { mayWait: false, stale: ['membership.me'] },
  'membership.recordConsent': { mayWait: false, stale: ['membership.privacy'] },
  'membership.showName': { mayWait: false, stale: ['membership.privacy', 'community.building'] },
  'membership.setPhone': { mayWait: false, stale: PHONE },
  'membership.setPhoneByWechat': { mayWait: false, stale: PHONE },
  'membership.call': { mayWait: false, stale: [] },
} as const satisfies ActsOnPhone;
