import type { InstantMs, Points } from '../kernel/brand.ts';
import type { PriceId, ResidentId } from '../kernel/ids.ts';
import type { LocalDate } from '../kernel/time.ts';
import { limitLeft } from './goods.ts';
import { priceAfter, priceOn, setPrice, type Price } from './prices.ts';

const day = (text: string): LocalDate => text as LocalDate;
const price = (number: number, points: number, from: string): Price => ({
  ...{ priceId: `price_${String(number)}` as PriceId, number, points: points as Points, from: day(from) },
  set: { id: 'resident_mo' as ResidentId, name: '莫花', at: 0 as InstantMs },
});
const on = (today: string) => ({ today: day(today), latest: day('2027-05-01') });

test('the first price may hold from today, and the next from tomorrow', () => {
  const [first, early, next] = [price(1, 60, '2026-11-30'), price(2, 70, '2026-11-30'), price(2, 70, '2026-12-01')];
  expect(setPrice([], first, on('2026-11-30'))).toEqual({ ok: true, value: [first] });
  expect(setPrice([first], early, on('2026-11-30'))).toEqual({ ok: false, code: 'PRICE_DAY_TOO_EARLY' });
  expect(setPrice([first], next, on('2026-11-30'))).toEqual({ ok: true, value: [first, next] });
});

test('a price that does not hold yet is replaced, and the one that holds is not', () => {
  const [holds, ahead, instead] = [price(1, 60, '2026-11-01'), price(2, 70, '2026-12-01'), price(3, 65, '2026-12-20')];
  expect(setPrice([holds, ahead], instead, on('2026-11-30'))).toEqual({ ok: true, value: [holds, instead] });
  expect(setPrice([holds, ahead], instead, on('2026-12-01'))).toEqual({ ok: true, value: [ahead, instead] });
});

test('no price begins before today or after the latest day', () => {
  const refused = { ok: false, code: 'PRICE_DAY_TOO_EARLY' };
  expect(setPrice([], price(1, 60, '2026-11-29'), on('2026-11-30'))).toEqual(refused);
  expect(setPrice([], price(1, 60, '2027-05-02'), on('2026-11-30'))).toEqual(refused);
});

test('a day has the price that held on it, and says which one follows', () => {
  const prices = [price(1, 60, '2026-11-01'), price(2, 70, '2026-12-01')];
  expect(['2026-10-31', '2026-11-30', '2026-12-01'].map((one) => priceOn(prices, day(one))?.points)).toEqual([
    undefined,
    60,
    70,
  ]);
  expect(priceAfter(prices, day('2026-11-30'))?.number).toBe(2);
  expect(priceAfter(prices, day('2026-12-01'))).toBeUndefined();
});

test('a household takes no more in a month than the limit', () => {
  expect([
    limitLeft({ limitPerMonth: 2 }, 1),
    limitLeft({ limitPerMonth: 2 }, 3),
    limitLeft({ limitPerMonth: null }, 9),
  ]).toEqual([1, 0, null]);
});
