/** What can have happened to an office, in the past tense. */
export const OFFICE_EVENT_KINDS = [
  'office.opened',
  'office.changed',
  'office.codeIssued',
  'office.bound',
  'office.handedOver',
  'office.ended',
] as const;
