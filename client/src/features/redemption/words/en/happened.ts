import type { happened as chinese } from '../zh/happened.ts';

/** What happened with vouchers and points, as somebody takes it along. */
export const happened = {
  'export.did.redemption.ordered': 'Gave points for a thing',
  'export.did.redemption.orderedFor': 'Ordered for somebody by their card',
  'export.did.points.passbookPrinted': 'Printed a passbook of points, by the card of a household',
  'export.did.redemption.cardShown': 'Looked at the card of a household at the counter',
  'export.did.redemption.opened': 'Looked at a voucher at the counter',
  'export.did.redemption.cancelled': 'Gave a voucher back',
  'export.did.redemption.expired': 'A voucher ran out',
  'export.did.redemption.collectorNamed': 'Named who fetches a thing',
  'export.did.redemption.stopped': 'Stopped a voucher',
  'export.did.redemption.resumed': 'Said that it may be given',
  'export.did.redemption.redeemed': 'Gave a thing at the counter',
  'export.did.redemption.returnAsked': 'Wrote that a thing comes back',
  'export.did.redemption.sheetPrinted': 'Printed a list of what is fetched',
  'export.did.redemption.ticked': 'Entered a tick from paper',
  'export.did.redemption.settled': 'Said what happened with a tick',
  'export.did.redemption.estateAsked': 'Said that somebody died, and their points stay',
  'export.did.redemption.estateSigned': 'Signed that points go to the card of a household',
  'export.did.redemption.recalled': 'A voucher was let go of: the goods were called back',
  'export.did.redemption.fetchedRecalled': 'Was told that goods were called back',
  'export.did.redemption.returned': 'Took back a thing',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
