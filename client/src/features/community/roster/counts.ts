import { say } from '../../../words/say.ts';
import type { Checked } from './use-import.ts';

/** First what somebody must look at. */
const COUNTS = ['bad', 'removed', 'moved', 'changed', 'added', 'same'] as const;

/** What a check found, in numbers: only those that are not zero. */
export const countsOf = ({ counts }: Checked): readonly { key: (typeof COUNTS)[number]; n: number }[] =>
  COUNTS.map((key) => ({ key, n: counts[key] })).filter(({ n }) => n > 0);

export const hasChanges = ({ counts: { added, changed, moved, removed } }: Checked): boolean =>
  added + changed + moved + removed > 0;

/** How many lines the file has. */
export const wholeOf = ({ counts }: Checked): string =>
  say('roster.counted', { what: say('roster.rows'), n: counts.rows });
