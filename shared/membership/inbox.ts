/** The events of joining that residents find in their inbox: that they were let in, and for captains that somebody cannot join alone. */
export const MEMBERSHIP_INBOX_KINDS = ['membership.approved', 'membership.captainAsked'] as const;
