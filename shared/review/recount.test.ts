import { differencesOf } from './recount.ts';
import { emptyTally } from './tally.ts';

const said = (outcome: 'assigned' | 'withdrawn' | null, kind: 'lift' | 'praise' = 'lift') => ({ kind, outcome });
const OPINIONS = [
  ...[said('assigned'), said(null), said(null), said('withdrawn')],
  ...[said(null, 'praise'), said('withdrawn', 'praise')],
];
const merges = { opinion_2: 'opinion_1' } as never;
const empty = emptyTally(48);
const outcomes = { ...empty.outcomes, assigned: 1, withdrawn: 1, merged: 1 };
const TRUE = { merges, tally: { ...empty, opinions: 4, praises: 1, outcomes } };

test('sums that say what the opinions say differ nowhere', () => {
  expect(differencesOf(TRUE, OPINIONS)).toEqual([]);
});

test('each sum that was made wrong is told with what was kept and what is counted', () => {
  const tally = { ...TRUE.tally, opinions: 5, praises: 0, outcomes: { ...outcomes, refused: 2, merged: 0 } };
  expect(differencesOf({ ...TRUE, tally }, OPINIONS)).toEqual([
    { figure: 'opinions', kept: 5, counted: 4 },
    { figure: 'praises', kept: 0, counted: 1 },
    { figure: 'merged', kept: 0, counted: 1 },
    { figure: 'refused', kept: 2, counted: 0 },
  ]);
});
