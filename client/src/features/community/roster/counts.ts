import { say } from '../../../words/say.ts';
import type { Checked } from './use-import.ts';

/** First what somebody must look at. */
const COUNTS = ['bad', 'removed', 'renamed', 'moved', 'renumbered', 'changed', 'added', 'same'] as const;

/** What a check found, in numbers: only those that are not zero. */
export const countsOf = ({ counts }: Checked): readonly { key: (typeof COUNTS)[number]; n: number }[] =>
  COUNTS.map((key) => ({ key, n: counts[key] })).filter(({ n }) => n > 0);

export const hasChanges = ({ counts: { added, renamed, moved, renumbered, changed, removed } }: Checked): boolean =>
  added + renamed + moved + renumbered + changed + removed > 0;

/** What came of the check, in a word: nothing could be read, all is as before, only mistakes stand between, or there is something to change. */
export const outcomeOf = (checked: Checked): 'unread' | 'nothing' | 'mend' | 'result' => {
  const { rows, bad } = checked.counts;
  if (hasChanges(checked) || checked.questions.length > 0) return 'result';
  if (rows === bad) return 'unread';
  return bad === 0 ? 'nothing' : 'mend';
};

/** How many lines the file has. */
export const wholeOf = ({ counts }: Checked): string =>
  say('roster.counted', { what: say('roster.rows'), n: counts.rows });

/** What somebody has said yes to, of what is asked for apart. */
export type Accepts = { readonly removals: boolean; readonly places: boolean };
export const NOTHING_ACCEPTED: Accepts = { removals: false, places: false };

/** True if nothing is left to be asked before the roster may be used. */
export const isAccepted = ({ counts, newPlaces }: Checked, accepts: Accepts): boolean =>
  (counts.removed === 0 || accepts.removals) && (newPlaces.length === 0 || accepts.places);
