import type { InstantMs } from '../kernel/brand.ts';
import { isRecountTime, monthsToRecount } from './recount.ts';

const at = (text: string) => Date.parse(`${text}+08:00`) as InstantMs;

test('reviews are recounted from 02:00 to 05:00 in Beijing', () => {
  const times = ['01:59:59', '02:00:00', '04:59:59', '05:00:00'];
  expect(times.map((time) => isRecountTime(at(`2026-11-30T${time}`)))).toEqual([false, true, true, false]);
});

test('the running month, two before it and three after it are recounted, over the end of a year', () => {
  expect(monthsToRecount(at('2026-12-31T23:59:59'))).toEqual([
    ...['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'],
  ]);
});
