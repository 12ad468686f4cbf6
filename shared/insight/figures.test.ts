import type { LocalMonth } from '../kernel/time.ts';
import { figuresOf, type CountRow } from './figures.ts';

const month = (text: string) => text as LocalMonth;
const MONTHS = ['2026-10', '2026-11'].map(month);

test('of nothing, every month is there with zeros', () => {
  expect(figuresOf([], MONTHS)).toEqual({
    months: [
      { month: '2026-10', said: 0, confirmed: 0 },
      { month: '2026-11', said: 0, confirmed: 0 },
    ],
    waiting: 0,
    awaitingNod: 0,
    kinds: [],
  });
});

test('counts of several buildings add up by month and by kind; more may be confirmed than was said', () => {
  const rows: readonly CountRow[] = [
    { period: month('2026-09'), said: { water: 9 } },
    { period: month('2026-10'), said: { water: 3, help: 1 }, confirmed: { water: 1 } },
    { period: month('2026-11'), said: { lift: 1 }, confirmed: { water: 2, help: 1 } },
    { period: month('2026-11'), said: { lift: 1 } },
    { period: 'now', waiting: { water: 0, lift: 2 }, awaitingNod: { lift: 1 } },
    { period: 'now', waiting: { help: 4, clean: 2 } },
  ];
  expect(figuresOf(rows, MONTHS)).toEqual({
    months: [
      { month: '2026-10', said: 4, confirmed: 1 },
      { month: '2026-11', said: 2, confirmed: 3 },
    ],
    waiting: 8,
    awaitingNod: 1,
    kinds: [
      { kind: 'help', waiting: 4 },
      { kind: 'lift', waiting: 2 },
      { kind: 'clean', waiting: 2 },
    ],
  });
});
