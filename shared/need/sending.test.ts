import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok } from '../kernel/errors.ts';
import { beijingDay } from '../kernel/time.ts';
import { HELPING_LIMITS as LIMITS } from './helping-limits.ts';
import { sendOne, type Sent, type SentLately } from './sending.ts';

const HOUR_MS = 3_600_000;
const NOON = Date.parse('2026-11-23T12:00:00+08:00') as InstantMs;
const later = (hours: number): InstantMs => (NOON + hours * HOUR_MS) as InstantMs;

/** How many of them go, one after the other at these instants. */
const goneOf = (instants: readonly InstantMs[], what: Sent = 'needs'): number => {
  let sent: SentLately | null = null;
  let gone = 0;
  for (const now of instants) {
    const one = sendOne(sent, what, LIMITS, now);
    if (!one.ok) continue;
    sent = one.value;
    gone += 1;
  }
  return gone;
};

test('the first of all is the first of its hour and its day', () => {
  const first = { hour: NOON / HOUR_MS, inHour: 1, day: beijingDay(NOON), onDay: 1 };
  expect(sendOne(null, 'codes', LIMITS, NOON)).toEqual(ok(first));
  expect(sendOne(first, 'codes', LIMITS, later(1))).toEqual(ok({ ...first, hour: first.hour + 1, onDay: 2 }));
});

test('an hour has so many, and the next hour begins anew', () => {
  const many = (now: InstantMs) => Array.from({ length: LIMITS.codesPerHourMax + 5 }, () => now);
  expect(goneOf(many(NOON), 'codes')).toBe(LIMITS.codesPerHourMax);
  expect(goneOf([...many(NOON), ...many(later(1))], 'codes')).toBe(2 * LIMITS.codesPerHourMax);
});

test('a Beijing day has so many, however they are spread, and midnight begins anew', () => {
  const spread = Array.from({ length: 11 * 10 }, (_, n) => later(Math.floor(n / 10)));
  expect(goneOf(spread)).toBe(LIMITS.needsPerDayMax);
  expect(goneOf([...spread, later(12)])).toBe(LIMITS.needsPerDayMax + 1);
});

test('what is full is refused', () => {
  const full = { hour: NOON / HOUR_MS, inHour: LIMITS.dangersPerHourMax, day: beijingDay(NOON), onDay: 10 };
  expect(sendOne(full, 'danger', LIMITS, NOON)).toEqual(fail('SENT_TOO_MUCH'));
});
