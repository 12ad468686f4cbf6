import type { InstantMs } from '../kernel/brand.ts';
import { fail } from '../kernel/errors.ts';
import type { CommunityId, HouseholdId, RedemptionId, ResidentId, SheetId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import { startOfBeijingDay } from '../kernel/time.ts';
import type { Redemption } from './redemption.ts';
import { solve, sumOf, tickVoucher, withTick, type Sheet } from './sheet.ts';
import type { TickMet } from './sheet-words.ts';

const LAST = '2026-11-21' as LocalDate;
const NEXT_DAY = (startOfBeijingDay(LAST) + 36 * 3_600_000) as InstantMs;
const THIRD_DAY = startOfBeijingDay('2026-11-24' as LocalDate);
const signed = (at: InstantMs) => ({ id: 'resident_k' as ResidentId, name: '店员', at });
const keeper = (at: InstantMs) => ({ signed: signed(at), householdId: 'household_k' as HouseholdId });
const WAITS = {
  ...{ _id: 'redemption_1', householdId: 'household_1', lastDay: LAST, counter: null, collector: null },
  status: 'reserved',
} as unknown as Redemption;

test('what was given on paper on the last day is entered on the next one, and no later than the second', () => {
  const met = (at: InstantMs) => {
    const ticked = tickVoucher(WAITS, keeper(at));
    return ticked.ok && [ticked.value.met, ticked.value.redemption?.status ?? null];
  };
  expect([met(NEXT_DAY), met(THIRD_DAY)]).toEqual([
    ['given', 'redeemed'],
    ['expired', null],
  ]);
});

test('a tick meets what stands there and changes nothing of it', () => {
  const standing = ['redeemed', 'returned', 'cancelled', 'expired', 'stopped'] as const;
  const met = standing.map((status) => tickVoucher({ ...WAITS, status } as Redemption, keeper(NEXT_DAY)));
  expect(met.map((one) => one.ok && [one.value.met, one.value.redemption])).toEqual([
    ['redeemed', null],
    ['redeemed', null],
    ['cancelled', null],
    ['expired', null],
    ['stopped', null],
  ]);
});

test('nobody ticks for their own household, nor what a counter has in hand', () => {
  const own = { ...keeper(NEXT_DAY), householdId: 'household_1' as HouseholdId };
  const inHand = { ...WAITS, counter: { ...signed(NEXT_DAY), until: (NEXT_DAY + 1) as InstantMs } } as Redemption;
  expect([tickVoucher(WAITS, own), tickVoucher(inHand, keeper(NEXT_DAY))]).toEqual([
    fail('OWN_VOUCHER'),
    fail('AT_COUNTER'),
  ]);
});

test('ticks that fit and that do not add up to all, and each is settled once', () => {
  const line = (n: number) => ({ redemptionId: `redemption_${String(n)}` as RedemptionId, tick: null, solved: null });
  const sheet: Sheet = {
    ...{ _id: 'sheet_1' as SheetId, communityId: 'community_1' as CommunityId, day: LAST, printed: signed(NEXT_DAY) },
    lines: [line(1), line(2), line(3)],
  };
  const tick = (met: TickMet) => ({ ...signed(NEXT_DAY), met });
  const ticked = withTick(withTick(withTick(sheet, 0, tick('given')), 1, tick('redeemed')), 1, tick('given'));
  expect(sumOf(ticked)).toEqual({ ticked: 2, matched: 1, differing: 1, open: 1 });
  const how = { ...signed(NEXT_DAY), how: 'wrongTick' } as const;
  const solved = solve(ticked, 1, how);
  expect(solved.ok && sumOf(solved.value)).toEqual({ ticked: 2, matched: 1, differing: 1, open: 0 });
  const again = [solve(ticked, 0, how), solve(ticked, 2, how), solve(solved.ok ? solved.value : ticked, 1, how)];
  expect(again).toEqual([1, 2, 3].map(() => fail('NOTHING_TO_SETTLE')));
});
