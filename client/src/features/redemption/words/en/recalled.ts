import type { recalled as chinese } from '../zh/recalled.ts';

/** Who had what was called back. */
export const recalled = {
  'recalled.title': 'Called back: who had it',
  'recalled.ask': 'See who had this?',
  'recalled.ask.words': 'Who looks is noted',
  'recalled.ask.why': 'Go and tell those without a phone',
  'recalled.look': 'See the list',
  'recalled.none': 'Nobody had any',
  'recalled.none.words': 'Nobody has to be told',
  'recalled.who': '{name}, {n} {unit}',
  'recalled.fetched': 'Fetched {when}',
  'recalled.told': 'Told by phone',
  'recalled.soon': 'Told within minutes',
  'recalled.noPhone': 'No phone: go and tell',
  'recalled.more': 'Go on',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
