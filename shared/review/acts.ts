import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What is read of reviews: of this month's in one building, and of all of them. */
export const REVIEW_READ = [
  ...(['review.now', 'review.opinions', 'review.cockpit'] as const),
  ...(['review.mine', 'review.year', 'review.board', 'review.unheard'] as const),
] as const;

/** What the phone knows of the acts of this feature. */
export const REVIEW_ACTS = {
  // Said where there is no network, it comes in when there is one: late, where the review has closed meanwhile.
  'review.say': { mayWait: true, stale: REVIEW_READ },
  'review.sayNothing': { mayWait: true, stale: REVIEW_READ },
  'review.withdraw': { mayWait: false, stale: REVIEW_READ },
  'review.sayFor': { mayWait: false, stale: REVIEW_READ },
  'review.sayNothingFor': { mayWait: false, stale: REVIEW_READ },
  'review.takeLine': { mayWait: false, stale: REVIEW_READ },
  'review.forgetNickname': { mayWait: false, stale: [] },
  'review.hide': { mayWait: false, stale: REVIEW_READ },
  'review.letStand': { mayWait: false, stale: REVIEW_READ },
  'review.answerHidden': { mayWait: false, stale: [...REVIEW_READ, 'need.list'] },
  'review.makePrivate': { mayWait: false, stale: REVIEW_READ },
  'review.merge': { mayWait: false, stale: REVIEW_READ },
  'review.split': { mayWait: false, stale: REVIEW_READ },
  'review.close': { mayWait: false, stale: REVIEW_READ },
  'review.handOver': { mayWait: false, stale: REVIEW_READ },
} as const satisfies ActsOnPhone;
