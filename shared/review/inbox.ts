/**
 * What somebody is told of a review: that households have not spoken yet, that the captain wrote down what they said, that it was hidden and is theirs to decide, what was decided, and whoever watches
 * over a captain, what is said of them.
 */
export const REVIEW_INBOX_KINDS = [
  'review.reminded',
  'review.said',
  'review.saidFor',
  'review.hidden',
  'review.shownAgain',
  'review.madePrivate',
  'review.staffDecides',
  'review.wordsWritten',
  'review.wordsRejected',
] as const;
