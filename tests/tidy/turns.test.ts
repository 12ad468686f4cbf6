import { join } from 'node:path';

type Turns = {
  readonly leftOut: (env: Readonly<Record<string, string>>, root: string) => readonly string[];
  readonly leftTo: (files: readonly string[], share: number, seed: number) => readonly string[];
};
const { leftOut, leftTo } = jest.requireActual<Turns>('../../config/turns.cjs');

const ROOT = join(__dirname, '../..');
const FILES = Array.from({ length: 7 }, (_, n) => `walk-${String(n)}.test.ts`);

test('seeds that follow each other try every file', () => {
  const tried = [0, 1, 2, 3].map((seed) => FILES.filter((file) => !leftTo(FILES, 0.5, seed).includes(file)));
  expect(tried.map((files) => files.length)).toEqual([4, 4, 4, 4]);
  expect([...new Set(tried.slice(0, 2).flat())].sort()).toEqual(FILES);
});

test('of one file and of none nothing goes wrong', () => {
  expect([leftTo(['only.test.ts'], 0.5, 9), leftTo([], 0.5, 9), leftTo(FILES, 1, 3)]).toEqual([[], [], []]);
});

test('the whole run and a test run by itself leave nothing out, a sampled one the same with the same seed', () => {
  expect([leftOut({ LINLI_TEST: 'whole', LINLI_SEED: '3' }, ROOT), leftOut({}, ROOT)]).toEqual([[], []]);
  const sampled = () => leftOut({ LINLI_TEST: 'sampled', LINLI_SEED: '3' }, ROOT);
  expect(sampled().length).toBeGreaterThan(0);
  expect(sampled()).toEqual(sampled());
});

test('what tries every method is in every run', () => {
  const seeds = Array.from({ length: 30 }, (_, seed) => String(seed));
  const left = new Set(seeds.flatMap((seed) => leftOut({ LINLI_TEST: 'sampled', LINLI_SEED: seed }, ROOT)));
  expect([...left].filter((file) => /bad-input|methods|permissions|refusals/.test(file))).toEqual([]);
  expect([...left].filter((file) => file.startsWith('/tests/contract/')).length).toBeGreaterThan(50);
});
