/**
 * The events of joining that residents find in their inbox: that they were let in, for captains that somebody cannot join alone, for the staff
 * that somebody does not accept a removal, and for both sides that it was undone.
 */
export const MEMBERSHIP_INBOX_KINDS = [
  'membership.approved',
  'membership.captainAsked',
  'membership.removalAppealed',
  'membership.restored',
  'membership.removalUpheld',
] as const;
