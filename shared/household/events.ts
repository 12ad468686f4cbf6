/** What can have happened to the card of a household, in the past tense. */
export const HOUSEHOLD_EVENT_KINDS = [
  'household.cardIssued',
  'household.housematesAllowed',
  'household.housematesRefused',
] as const;
