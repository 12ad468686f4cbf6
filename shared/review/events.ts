/** What can have happened in a review, in the past tense. */
export const REVIEW_EVENT_KINDS = [
  'review.planned',
  'review.opened',
  'review.reminded',
  'review.closed',
  'review.handedOver',
  'review.said',
  'review.saidFor',
  'review.saidNothing',
  'review.withdrawn',
  'review.merged',
  'review.split',
  'review.hidden',
  'review.shownAgain',
  'review.madePrivate',
  'review.staffDecides',
  'review.wordsWritten',
  'review.wordsConfirmed',
  'review.wordsRejected',
  'review.nicknameForgotten',
  'review.festivalEntered',
  'review.festivalDropped',
] as const;
/** What one event of a review says happened. */
export type ReviewEventKind = (typeof REVIEW_EVENT_KINDS)[number];
