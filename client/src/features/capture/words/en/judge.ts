import type { judge as chinese } from '../zh/judge.ts';

/** Photos and recordings that wait for a look. */
export const judge = {
  'judge.picture': 'A photo waits for your look',
  'judge.sound': 'A recording waits for you to hear it',
  'judge.listen': 'Listen to this recording',
  'judge.look': 'See what it is about',
  'judge.yes': 'Show it to all',
  'judge.no': 'Do not show it',
  'judge.shown': 'All can see it now',
  'judge.hidden': 'It is not shown',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
