/** What somebody is told of what they redeem: somebody ordered or fetched it, it was stopped at the counter, it was not fetched in time, it came back, what it is was called back, or
 * somebody brings it, does not, or need not any more; and what was said at the door for one of their household who has no account. */
export const REDEMPTION_INBOX_KINDS = [
  'redemption.orderedFor',
  'redemption.redeemed',
  'redemption.stopped',
  'redemption.expired',
  'redemption.cancelled',
  'redemption.returned',
  'redemption.recalled',
  'redemption.fetchedRecalled',
  'redemption.carryTaken',
  'redemption.carryTakenIn',
  'redemption.bringDropped',
  'redemption.bringAskedFor',
  'redemption.bringDroppedFor',
] as const;
