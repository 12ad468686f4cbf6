import type { shares as chinese } from '../zh/shares.ts';

/** For those who watch over points: who stands for how many. */
export const shares = {
  'shares.title': 'Who gave points',
  'shares.words': 'Who stands for how many in a month',
  'shares.ask': 'Which month?',
  'shares.all': '{n} {n|point|points} given in all',
  'shares.entries': '{n} {n|entry|entries}',
  'shares.back': '{n} {n|point|points} taken back',
  'shares.none': 'No points given this month',
  'shares.none.words': 'Try another month.',
  'shares.from': 'How they came',
  'shares.from.need': 'Help, nodded off by who asked',
  'shares.from.deed': 'Good deeds that were checked',
  'shares.from.byHand': 'Given by hand',
  'shares.from.hours': 'Hours of work',
  'shares.from.meeting': 'Being at a meeting',
  'shares.people': 'Who checked, who gave',
  'shares.people.none': 'Nobody gave this month',
  'shares.part.deed': 'deeds {n}',
  'shares.part.byHand': 'by hand {n}',
  'shares.part.hours': 'hours {n}',
  'shares.nodders': 'Who nodded',
  'shares.others': '{n} {n|other|others}',
  'shares.called': 'asked for another {n}',
  'shares.of': 'of {n} in the community',
  'shares.and': ', ',
} as const satisfies Record<keyof typeof chinese, string>;
