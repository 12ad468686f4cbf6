import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

const DECIDED = ['membership.list', 'inbox.home', 'community.building'] as const;
const MOVED = ['membership.members', 'community.building', 'appointment.person', 'household.find'] as const;
const PHONE = ['membership.privacy', 'community.building', 'need.detail'] as const;

/** What the phone knows of the acts of this feature. */
export const MEMBERSHIP_ACTS = {
  'membership.apply': { mayWait: true, stale: ['membership.me'] },
  'membership.askCaptain': { stale: [] },
  'membership.withdraw': { stale: ['membership.me'] },
  'membership.approve': { stale: DECIDED, does: 'applicants' },
  'membership.refuse': { mayWait: true, stale: DECIDED, does: 'applicants' },
  'membership.remove': { stale: MOVED },
  'membership.appealRemoval': { stale: ['membership.me'] },
  'membership.hearRemoval': { stale: [...MOVED, 'membership.removalAppeals'] },
  'membership.takeOver': { stale: DECIDED, does: 'applicants' },
  'membership.confirmTakeOver': { stale: DECIDED, does: 'applicants' },
  'membership.answerTakeOver': { stale: ['membership.me'] },
  // Once it is over the phone forgets everything.
  'membership.leave': { stale: ['membership.me'] },
  'membership.recordConsent': { stale: ['membership.privacy'] },
  'membership.showName': { stale: ['membership.privacy', 'community.building'] },
  'membership.setPhone': { stale: PHONE },
  'membership.setPhoneByWechat': { stale: PHONE },
  'membership.call': { stale: [] },
} as const satisfies ActsOnPhone;
