import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What is read of one building's review. */
const REVIEW = ['review.now', 'review.opinions', 'review.cockpit'] as const;

/** What the phone knows of the acts of this feature. */
export const REVIEW_ACTS = {
  // Said where there is no network, it comes in when there is one: late, where the review has closed meanwhile.
  'review.say': { mayWait: true, stale: REVIEW },
  'review.sayNothing': { mayWait: true, stale: REVIEW },
  'review.withdraw': { mayWait: false, stale: REVIEW },
  'review.sayFor': { mayWait: false, stale: REVIEW },
  'review.sayNothingFor': { mayWait: false, stale: REVIEW },
  'review.takeLine': { mayWait: false, stale: REVIEW },
  'review.forgetNickname': { mayWait: false, stale: [] },
  'review.hide': { mayWait: false, stale: REVIEW },
  'review.letStand': { mayWait: false, stale: REVIEW },
  'review.answerHidden': { mayWait: false, stale: [...REVIEW, 'need.list'] },
  'review.makePrivate': { mayWait: false, stale: REVIEW },
  'review.merge': { mayWait: false, stale: REVIEW },
  'review.split': { mayWait: false, stale: REVIEW },
  'review.close': { mayWait: false, stale: REVIEW },
  'review.handOver': { mayWait: false, stale: REVIEW },
} as const satisfies ActsOnPhone;
