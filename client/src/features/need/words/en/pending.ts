import type { pending as chinese } from '../zh/pending.ts';

/** Words that wait for a look. */
export const pending = {
  'pending.empty': 'Nothing to look at',
  'pending.empty.words': 'All that neighbours sent is out.',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
