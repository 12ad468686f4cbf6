/** What can have happened to something that is redeemed, in the past tense. */
export const REDEMPTION_EVENT_KINDS = [
  'redemption.ordered',
  'redemption.orderedFor',
  'redemption.cardShown',
  'redemption.opened',
  'redemption.cancelled',
  'redemption.expired',
  'redemption.collectorNamed',
  'redemption.stopped',
  'redemption.resumed',
  'redemption.redeemed',
  'redemption.recalled',
  'redemption.fetchedRecalled',
  'redemption.returnAsked',
  'redemption.returned',
  'redemption.sheetPrinted',
  'redemption.ticked',
  'redemption.settled',
  'redemption.estateAsked',
  'redemption.estateSigned',
] as const;
/** What one event of a redemption says happened. */
export type RedemptionEventKind = (typeof REDEMPTION_EVENT_KINDS)[number];
