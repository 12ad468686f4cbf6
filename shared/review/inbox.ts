/**
 * What somebody is told of a review: that the captain wrote down what they said, that it was hidden and is theirs to decide, what was decided, and whoever watches
 * over a captain, what is said of them.
 */
export const REVIEW_INBOX_KINDS = [
  'review.said',
  'review.saidFor',
  'review.hidden',
  'review.shownAgain',
  'review.madePrivate',
] as const;
