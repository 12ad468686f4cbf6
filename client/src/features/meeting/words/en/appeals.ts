import type { appeals as chinese } from '../zh/appeals.ts';

/** What the chair hears again. */
export const appeals = {
  'appeals.title': 'Not accepted',
  'appeals.n': '{n} to be heard',
  'appeals.empty': 'Everything was accepted',
  'appeals.refused': 'The meeting said: {words}',
  'appeals.said': 'Not accepted because: {words}',
  'appeals.own': 'You said or refused it: somebody else hears it',
  'appeals.how': 'Having heard it, what then?',
  'appeals.uphold': 'Speak of it anew',
  'appeals.dismiss': 'Still refused',
  'appeals.words': 'The answer',
  'appeals.ready.uphold.right': 'You are right, the meeting speaks of it anew',
  'appeals.ready.uphold.changed': 'Things have changed, the meeting looks again',
  'appeals.ready.dismiss.cannot': 'We looked, it cannot be done',
  'appeals.ready.dismiss.elsewhere': 'We asked, it is not decided here',
  'appeals.yes': 'So be it',
  'appeals.no': 'Not yet',
  'appeals.did': 'Decided, they will read it',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
