/**
 * The events of joining that residents find in their inbox: that they were let in, for captains that somebody cannot join alone, for the staff
 * that somebody does not accept a removal, for both sides that it was undone, for captains that an application ended with the roster, and of a new phone that somebody wants to
 * take one over, that a second yes is waited for, that it is done or was stopped.
 */
export const MEMBERSHIP_INBOX_KINDS = [
  'membership.approved',
  'membership.captainAsked',
  'membership.closed',
  'membership.removalAppealed',
  'membership.restored',
  'membership.removalUpheld',
  'membership.takeOverBegun',
  'membership.takeOverSecond',
  'membership.takenOver',
  'membership.takeOverStopped',
] as const;
