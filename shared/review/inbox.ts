/** What somebody is told of a review: that the captain wrote down what they said, and whoever watches over a captain, what is said of them. */
export const REVIEW_INBOX_KINDS = ['review.said', 'review.saidFor'] as const;
