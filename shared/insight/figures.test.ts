import type { LocalMonth } from '../kernel/time.ts';
import { figuresOf, type CountRow } from './figures.ts';

const month = (text: string) => text as LocalMonth;
const MONTHS = ['2026-10', '2026-11'].map(month);
const NONE = { n: 0, of: 0 };
const NO_RATES = { answered: NONE, solved: NONE, satisfied: NONE, notFound: 0, notAsked: 0 };

test('of nothing, every month is there with zeros', () => {
  expect(figuresOf([], MONTHS)).toEqual({
    months: [
      { month: '2026-10', said: 0, confirmed: 0, rates: NO_RATES },
      { month: '2026-11', said: 0, confirmed: 0, rates: NO_RATES },
    ],
    waiting: 0,
    awaitingNod: 0,
    kinds: [],
    rates: NO_RATES,
  });
});

const few = (of: number) => ({ n: null, of });
const OCTOBER = { answered: { n: 1, of: 2 }, solved: few(4), satisfied: few(4), notFound: 1, notAsked: 0 };
const NOVEMBER = { answered: { n: 0, of: 1 }, solved: few(2), satisfied: few(2), notFound: 0, notAsked: 1 };

test('counts of several buildings add up by month and by kind; more may be confirmed than was said', () => {
  const rows: readonly CountRow[] = [
    { period: month('2026-09'), said: { water: 9 } },
    { period: month('2026-10'), said: { water: 3, help: 1 }, confirmed: { water: 1 } },
    { period: month('2026-11'), said: { lift: 1 }, confirmed: { water: 2, help: 1 } },
    { period: month('2026-11'), said: { lift: 1 } },
    { period: month('2026-09'), rates: { due: 9, rated: 9 } },
    { period: month('2026-10'), rates: { due: 2, inTime: 1, rated: 3, satisfied: 3, notFound: 1 } },
    { period: month('2026-10'), rates: { asked: 4, solved: 4, rated: 1 } },
    { period: month('2026-11'), rates: { due: 1, asked: 2, solved: 1, rated: 2, satisfied: 1, notAsked: 1 } },
    { period: 'now', waiting: { water: 0, lift: 2 }, awaitingNod: { lift: 1 } },
    { period: 'now', waiting: { help: 4, clean: 2 } },
  ];
  expect(figuresOf(rows, MONTHS)).toEqual({
    months: [
      { month: '2026-10', said: 4, confirmed: 1, rates: OCTOBER },
      { month: '2026-11', said: 2, confirmed: 3, rates: NOVEMBER },
    ],
    waiting: 8,
    awaitingNod: 1,
    // What no month tells alone is told of both together.
    rates: { answered: { n: 1, of: 3 }, solved: { n: 5, of: 6 }, satisfied: { n: 4, of: 6 }, notFound: 1, notAsked: 1 },
    kinds: [
      { kind: 'help', waiting: 4 },
      { kind: 'lift', waiting: 2 },
      { kind: 'clean', waiting: 2 },
    ],
  });
});
