import type { unsent as chinese } from '../zh/unsent.ts';

/** Acts that wait on the phone for a network. */
export const unsent = {
  'unsent.list': 'Not sent yet',
  'unsent.none': 'All is sent',
  'unsent.none.words': 'Nothing waits for a network.',
  'unsent.edit': 'Change it',
  'unsent.seen': 'I see',
  'unsent.drop': 'Do not send',
  'unsent.drop.ask': 'Not send this one?',
  'unsent.drop.words': 'If it already arrived, it counts.',
  'unsent.drop.no': 'Keep it',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
