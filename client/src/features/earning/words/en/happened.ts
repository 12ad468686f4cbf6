import type { happened as chinese } from '../zh/happened.ts';

/** What happened with what earns points, as somebody takes it along. */
export const happened = {
  'export.did.earning.ruleDrafted': 'Wrote rules of points',
  'export.did.earning.ruleAdopted': 'Entered the rules the residents decided',
  'export.did.earning.deedDeclared': 'Told a good deed',
  'export.did.earning.deedChecked': 'Said yes to a good deed',
  'export.did.earning.deedRefused': 'Said no to a good deed',
  'export.did.earning.deedObjected': 'Objected to a good deed',
  'export.did.earning.objectionUpheld': 'Decided: it earns nothing',
  'export.did.earning.objectionRefused': 'Decided: it earns all the same',
  'export.did.earning.deedCredited': 'A good deed earned points',
  'export.did.earning.given': 'Gave points',
  'export.did.earning.giftChecked': 'Looked at points that were given',
  'export.did.earning.hoursDeclared': 'Wrote down hours',
  'export.did.earning.hoursConfirmed': 'Confirmed hours',
  'export.did.earning.coverTyped': 'Typed stock and budget',
  'export.did.earning.coverAgreed': 'Typed stock and budget as another one did',
  'export.did.earning.kinDeclared': 'Said who is related',
  'export.did.earning.deductionAnnounced': 'Decided to take points',
  'export.did.earning.deductionAppealed': 'Did not agree to points taken',
  'export.did.earning.deductionDropped': 'Decided: points are not taken',
  'export.did.earning.deductionUpheld': 'Decided: points are taken',
  'export.did.earning.deductionTaken': 'Points were taken',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
