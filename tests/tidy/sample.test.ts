import { turnOf } from '../fixtures/sample.ts';

const TRIALS = ['a', 'b', 'c', 'd', 'e'] as const;
const SEEDS = [29_000_000, 29_000_001, 29_000_002, 29_000_003, 29_000_004];

test.each([1, 2, 3])('runs of consecutive seeds try all trials, %i at a time', (count) => {
  const tried = SEEDS.map((seed) => turnOf(TRIALS, 'home', count, seed));
  expect(tried.map(({ length }) => length)).toEqual(SEEDS.map(() => count));
  for (const trial of TRIALS) expect(tried.filter((some) => some.includes(trial))).toHaveLength(count);
});

test('one run tries different trials of different things', () => {
  const tried = new Set(['home', 'needs', 'me', 'notices', 'points'].flatMap((of) => turnOf(TRIALS, of, 1, 7)));
  expect(tried.size).toBeGreaterThan(2);
});

test('few trials are all tried', () => {
  expect(turnOf(TRIALS, 'home', 5, 3)).toEqual(TRIALS);
});
