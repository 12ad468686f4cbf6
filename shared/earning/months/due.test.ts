import type { InstantMs } from '../../kernel/brand.ts';
import type { LocalMonth } from '../../kernel/time.ts';
import { isFinal, lastNight, monthsCounted, spanCounted } from './due.ts';
import { merchantSums, netOf, pointSums, type Moved } from './points.ts';

const at = (text: string) => Date.parse(`${text}+08:00`) as InstantMs;
const NOVEMBER = '2026-11' as LocalMonth;

test('figures are made anew from one in the night on, until the ninth', () => {
  expect([lastNight(at('2026-12-02T00:59:59')), lastNight(at('2026-12-02T01:00:00'))]).toEqual([
    at('2026-12-01T01:00:00'),
    at('2026-12-02T01:00:00'),
  ]);
  expect([monthsCounted(at('2026-12-08T23:59:59')), monthsCounted(at('2026-12-09T00:00:00'))]).toEqual([
    ['2026-12', '2026-11'],
    ['2026-12'],
  ]);
  expect([isFinal(NOVEMBER, at('2026-12-08T23:59:59')), isFinal(NOVEMBER, at('2026-12-09T00:00:00'))]).toEqual([
    false,
    true,
  ]);
});

test('of a month as much is counted as is over, but not the last minute', () => {
  const from = at('2026-11-01T00:00:00');
  const toOf = (now: string) => spanCounted(NOVEMBER, at(now)).to;
  expect(spanCounted(NOVEMBER, at('2026-11-01T00:00:30'))).toEqual({ from, to: from });
  expect([toOf('2026-11-21T10:00:00'), toOf('2026-12-09T01:00:00')]).toEqual([
    at('2026-11-21T09:59:00'),
    at('2026-12-01T00:00:00'),
  ]);
});

const moved = (code: Moved['code'], phase: Moved['phase'], isIn: boolean, points: number): Moved => ({
  ...{ code, phase, isIn, points, of: 'people', entries: 1 },
});
const MONTH: readonly Moved[] = [
  moved('need-reward', 'moved', true, 30),
  moved('redemption', 'reserved', false, 20),
  moved('redemption', 'posted', false, 12),
  moved('redemption', 'voided', false, 8),
  moved('correction', 'moved', true, 5),
  moved('correction', 'moved', false, 3),
  moved('deducted', 'moved', false, 2),
  moved('account-closed', 'moved', false, 4),
  moved('estate', 'moved', false, 7),
  moved('estate', 'moved', true, 7),
  { ...moved('merchant-due', 'moved', true, 12), of: 'merchant' },
  { ...moved('correction', 'moved', false, 2), of: 'merchant' },
  { ...moved('merchant-settled', 'moved', false, 6), of: 'merchant' },
];

test('what people held is what they had and earned less what they spent and lost', () => {
  const sums = pointSums(MONTH, 100);
  expect(sums).toEqual({ started: 86, held: 100, earned: 30, spent: 12, back: 5, taken: 5, gone: 4 });
  const { started, earned, spent, back, taken, gone } = sums;
  expect(started + earned - spent + back - taken - gone).toBe(100);
  expect(netOf(MONTH, 'people')).toBe(14);
});

test('merchants are due what they handed out less what came back, and what is settled is paid', () => {
  expect(merchantSums(MONTH, 4)).toEqual({ due: 10, settled: 6, held: 4 });
});
