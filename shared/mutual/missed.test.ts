import type { InstantMs } from '../kernel/brand.ts';
import { fail } from '../kernel/errors.ts';
import type { BuildingId, CommunityId, NeedId, ResidentId } from '../kernel/ids.ts';
import {
  informs,
  isLateRelease,
  MISSED_LIMITS,
  missedUntil,
  sayableUntil,
  sayWhy,
  strikeMissed,
  type Missed,
} from './missed.ts';

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
const at = (ms: number) => (1_800_000_000_000 + ms) as InstantMs;
const [mo, captain] = ['resident_mo', 'resident_captain'] as [ResidentId, ResidentId];
const MISSED: Missed = {
  communityId: 'community_a' as CommunityId,
  buildingId: 'building_a' as BuildingId,
  residentId: mo,
  needId: 'need_a' as NeedId,
  ...{ topic: 'help', how: 'notCome', at: at(0), why: null, struck: null },
};
const SAID = { text: '孩子发烧了', media: [] };
const must = (result: ReturnType<typeof sayWhy> | ReturnType<typeof strikeMissed>): Missed => {
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

test.each([
  ['just before four hours are left', 0, 100, 100 - 4, false],
  ['with less than four hours left', 0, 100, 100 - 4 + 0.001, true],
  ['after the promised moment', 0, 100, 101, true],
  ['promised for far, a day after the claim', 0, 100, 25, false],
  ['without a promise, just before a day', 0, null, 24 - 0.001, false],
  ['without a promise, after a day', 0, null, 24, true],
])('giving back %s', (_, claimed, due, now, isLate) => {
  const dueAt = due === null ? null : at(due * HOUR_MS);
  expect(isLateRelease({ claimedAt: at(claimed), dueAt }, at(now * HOUR_MS))).toBe(isLate);
});

test('a record informs for ninety days and not a moment longer', () => {
  const end = missedUntil(MISSED);
  expect(end).toBe(at(90 * DAY_MS));
  expect([informs(MISSED, (end - 1) as InstantMs), informs(MISSED, end)]).toEqual([true, false]);
  expect(sayWhy(MISSED, mo, SAID, end)).toEqual(fail('MISSED_NOT_FOUND'));
  expect(strikeMissed(MISSED, captain, '他来过了', end)).toEqual(fail('MISSED_NOT_FOUND'));
});

test('why is said at any time, and said anew for seven days from then', () => {
  const first = must(sayWhy(MISSED, mo, SAID, at(60 * DAY_MS)));
  expect(first.why).toEqual({ ...SAID, at: at(60 * DAY_MS) });
  const until = at((60 + MISSED_LIMITS.daysToChange) * DAY_MS);
  expect(sayableUntil(first)).toBe(until);
  const again = must(sayWhy(first, mo, { text: '车坏了', media: [] }, (until - 1) as InstantMs));
  expect(again.why).toEqual({ text: '车坏了', media: [], at: at(60 * DAY_MS) });
  expect(sayWhy(again, mo, SAID, until)).toEqual(fail('WHY_CLOSED'));
  expect(sayWhy(MISSED, captain, SAID, at(0))).toEqual(fail('MISSED_NOT_FOUND'));
});

test('why cannot be said anew beyond the end of the record', () => {
  const late = must(sayWhy(MISSED, mo, SAID, at(89 * DAY_MS)));
  expect(sayableUntil(late)).toBe(missedUntil(MISSED));
});

test('what is struck informs nobody, and nobody strikes twice or for themself', () => {
  const struck = must(strikeMissed(MISSED, captain, '他来过了', at(1)));
  expect(struck.struck).toEqual({ by: captain, at: at(1), reason: '他来过了' });
  expect(informs(struck, at(2))).toBe(false);
  expect(sayWhy(struck, mo, SAID, at(2))).toEqual(fail('MISSED_NOT_FOUND'));
  expect(strikeMissed(struck, captain, '他来过了', at(2))).toEqual(fail('MISSED_NOT_FOUND'));
  expect(strikeMissed(MISSED, mo, '我来过', at(1))).toEqual(fail('FORBIDDEN'));
});
