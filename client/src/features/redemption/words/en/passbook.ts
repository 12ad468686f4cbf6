import type { passbook as chinese } from '../zh/passbook.ts';

export const passbook = {
  'passbook.title': 'Passbook of points',
  'passbook.of': 'Passbook of {name}',
  'passbook.whose': 'Whose passbook?',
  'passbook.ask': 'The 8 digits on their card',
  'passbook.go': 'Open the passbook',
  'passbook.paper': 'Print on A6',
  'passbook.earlier': 'An earlier sheet',
  'passbook.household': 'That of the household',
  'passbook.notDrawn': 'This phone cannot draw it: print from another',
  'passbook.on.now': 'Now {n} points',
  'passbook.on.reserved': '{n} set aside for what was not fetched',
  'passbook.on.household': 'Points of the household',
  'passbook.on.change': 'Change',
  'passbook.on.left': 'Left',
  'passbook.on.line': 'No. {number}, {day}, check {digest}',
  'passbook.on.none': 'No entry yet',
  'passbook.on.gaps': 'Fetching takes a number too',
  'passbook.on.chain': 'Each builds on the one before',
  'passbook.on.by': 'Printed {day}. Keep it to yourself',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
