import type { InstantMs } from '../kernel/brand.ts';
import type { LocalDate, LocalMonth } from '../kernel/time.ts';
import { areHours, isOpenAt, nextGiven, nextOpen, nextRedemption, redemptionDays } from './hours.ts';
import type { ShopHours } from './shop-hours.ts';

const HOURS: ShopHours = {
  ...{ place: '2号楼一楼', days: [1, 2, 3, 4, 5, 6, 7], opensAt: 9 * 60, closesAt: 18 * 60 },
  ...{ closedOn: [], redemption: null },
};
const at = (text: string): InstantMs => Date.parse(`${text}:00.000+08:00`) as InstantMs;
const day = (text: string): LocalDate => text as LocalDate;

test('it is open from the first minute and shut at the last', () => {
  const times = ['2026-11-30T08:59', '2026-11-30T09:00', '2026-11-30T17:59', '2026-11-30T18:00'];
  expect(times.map((time) => isOpenAt(HOURS, at(time)))).toEqual([false, true, true, false]);
});

test('it says when it opens next, past the days on which it is shut', () => {
  const hours: ShopHours = { ...HOURS, days: [1, 3], closedOn: [day('2026-12-02')] };
  expect(nextOpen(hours, at('2026-11-30T18:00'))?.opensAt).toBe(at('2026-12-07T09:00'));
  expect(nextOpen({ ...hours, closedOn: [], days: [] }, at('2026-11-30T08:00'))).toBeUndefined();
});

test('days on which things are given go out of the way of festivals and of days on which it is shut', () => {
  const hours: ShopHours = { ...HOURS, days: [1, 2, 3, 4, 5, 6], redemption: [6, 15] };
  // 15 November 2026 is a Sunday; 6 February 2027 is the first day of the year of the goat, and the 7th is a Sunday.
  expect(redemptionDays(hours, '2026-11' as LocalMonth)).toEqual(['2026-11-06', '2026-11-16']);
  expect(redemptionDays(hours, '2027-02' as LocalMonth)).toEqual(['2027-02-08', '2027-02-15']);
});

test('today counts as the next such day until the shop shuts', () => {
  const hours: ShopHours = { ...HOURS, redemption: [15] };
  expect(nextRedemption(hours, at('2026-12-15T17:59'))).toBe('2026-12-15');
  expect(nextRedemption(hours, at('2026-12-15T18:00'))).toBe('2027-01-15');
  expect(nextRedemption(HOURS, at('2026-12-15T18:00'))).toBe('2026-12-16');
});

test('a thing with days of its own is given on those, and any other whenever the shop gives things', () => {
  const hours: ShopHours = { ...HOURS, redemption: [15] };
  const next = (givenOn?: readonly number[] | null) =>
    nextGiven(hours, givenOn === undefined ? {} : { givenOn }, at('2026-12-16T10:00'));
  expect([next(), next(null), next([10, 25])]).toEqual(['2027-01-15', '2027-01-15', '2026-12-25']);
});

test('hours that no shop has are told apart', () => {
  const wrong: readonly Partial<ShopHours>[] = [
    { days: [] },
    { days: [1, 1] },
    { opensAt: 600, closesAt: 600 },
    { redemption: [] },
    { redemption: [15, 15] },
  ];
  expect([{}, ...wrong].map((one) => areHours({ ...HOURS, ...one }))).toEqual([true, ...wrong.map(() => false)]);
});
