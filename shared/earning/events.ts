/** What can have happened with what earns points, in the past tense. */
export const EARNING_EVENT_KINDS = [
  'earning.ruleDrafted',
  'earning.ruleAdopted',
  'earning.deedDeclared',
  'earning.deedChecked',
  'earning.deedRefused',
  'earning.deedObjected',
  'earning.objectionUpheld',
  'earning.objectionRefused',
  'earning.deedCredited',
  'earning.given',
  'earning.giftChecked',
  'earning.hoursDeclared',
  'earning.hoursConfirmed',
  'earning.kinDeclared',
  'earning.deductionAnnounced',
  'earning.deductionAppealed',
  'earning.deductionDropped',
  'earning.deductionUpheld',
  'earning.deductionTaken',
  'earning.coverTyped',
  'earning.coverAgreed',
] as const;
/** What one event says happened. */
export type EarningEventKind = (typeof EARNING_EVENT_KINDS)[number];
