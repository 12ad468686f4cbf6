/** What somebody is told of what they did: what became of it, and that points came of it. */
export const EARNING_INBOX_KINDS = [
  'earning.deedChecked',
  'earning.deedRefused',
  'earning.deedCredited',
  'earning.objectionUpheld',
  'earning.objectionRefused',
  'earning.given',
  'earning.giftChecked',
  'earning.hoursConfirmed',
  'earning.deductionAnnounced',
  'earning.deductionAppealed',
  'earning.deductionDropped',
  'earning.deductionUpheld',
  'earning.deductionTaken',
] as const;
