/** The events of joining that residents find in their inbox: that they were let in. */
export const MEMBERSHIP_INBOX_KINDS = ['membership.approved'] as const;
