/**
 * The events of joining that residents find in their inbox: that they were let in, for captains that somebody cannot join alone, for the staff
 * that somebody does not accept a removal, for both sides that it was undone, and for captains that an application ended with the roster.
 */
export const MEMBERSHIP_INBOX_KINDS = [
  'membership.approved',
  'membership.captainAsked',
  'membership.closed',
  'membership.removalAppealed',
  'membership.restored',
  'membership.removalUpheld',
] as const;
