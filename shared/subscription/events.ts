/** What can have happened to the messages somebody wants, in the past tense. */
export const SUBSCRIPTION_EVENT_KINDS = ['subscription.accepted'] as const;
