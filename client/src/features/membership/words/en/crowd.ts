import type { crowd as chinese } from '../zh/crowd.ts';

/** Many who say they are one person. */
export const crowd = {
  'requests.crowd': 'With one more, the oldest steps back',
} satisfies Readonly<Record<keyof typeof chinese, string>>;
