/** What somebody is told of what they redeem: somebody ordered or fetched it, it was stopped at the counter, it was not fetched in time, it came back, or what it is was called back. */
export const REDEMPTION_INBOX_KINDS = [
  'redemption.orderedFor',
  'redemption.redeemed',
  'redemption.stopped',
  'redemption.expired',
  'redemption.cancelled',
  'redemption.returned',
  'redemption.recalled',
  'redemption.fetchedRecalled',
] as const;
