import type { ActsOnPhone } from '../rpc/act-on-phone.ts';

/** What is read of reviews: of this month's in one building, and of all of them. */
export const REVIEW_READ = [
  ...(['review.now', 'review.opinions', 'review.cockpit'] as const),
  ...(['review.mine', 'review.year', 'review.board', 'review.unheard', 'review.buildings'] as const),
] as const;

/** What most of them are: done with a network alone, and read anew. */
const ACT = { stale: REVIEW_READ } as const;

/** What the phone knows of the acts of this feature. */
export const REVIEW_ACTS = {
  // Said where there is no network, it comes in when there is one: late, where the review has closed meanwhile.
  'review.say': { mayWait: true, stale: REVIEW_READ },
  'review.sayNothing': { mayWait: true, stale: REVIEW_READ },
  'review.withdraw': ACT,
  'review.sayFor': ACT,
  'review.sayForHousemate': ACT,
  'review.sayNothingFor': ACT,
  'review.takeLine': ACT,
  'review.forgetNickname': { stale: [] },
  'review.forgetOwnNickname': { stale: ['review.nicknames'] },
  'review.enterFestival': { stale: ['review.festivals', 'review.now'] },
  'review.dropFestival': { stale: ['review.festivals', 'review.now'] },
  'review.hide': ACT,
  'review.letStand': ACT,
  'review.answerHidden': { stale: [...REVIEW_READ, 'need.list'] },
  'review.makePrivate': ACT,
  'review.merge': ACT,
  'review.split': ACT,
  'review.close': ACT,
  'review.handOver': ACT,
  'review.moveAll': ACT,
  'review.publish': ACT,
  'review.writeWords': ACT,
  'review.answerWords': ACT,
} as const satisfies ActsOnPhone;
