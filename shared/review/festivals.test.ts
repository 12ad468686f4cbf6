import { fail, ok } from '../kernel/errors.ts';
import type { LocalDate } from '../kernel/time.ts';
import { FESTIVAL_LIMITS } from './festival-limits.ts';
import { addFestival, daysOfFestivals, festivalsFrom, type OwnFestival } from './festivals.ts';

const day = (text: string) => text as LocalDate;
const TODAY = day('2026-11-10');
const one = (from: string, to: string, festivalId = `festival_${from}`): OwnFestival => ({
  ...{ festivalId, name: '苗年', from: day(from), to: day(to) },
});

test('every day of a festival counts once, the last one too', () => {
  const days = daysOfFestivals([one('2026-12-30', '2027-01-01'), one('2027-01-01', '2027-01-02')]);
  expect(days.map((of) => of.day)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']);
});

test('festivals stand in the order of their days, the same one once, and what is over goes', () => {
  const kept = [one('2026-11-01', '2026-11-09'), one('2026-12-20', '2026-12-22')];
  expect(addFestival(kept, one('2026-12-01', '2026-12-01'), TODAY)).toEqual(
    ok([one('2026-12-01', '2026-12-01'), one('2026-12-20', '2026-12-22')]),
  );
  const longer = one('2026-12-20', '2026-12-25');
  expect(addFestival(kept, longer, TODAY)).toEqual(ok([longer]));
  expect(festivalsFrom(kept, day('2026-11-09'))).toEqual(kept);
});

test.each([
  ['is over', one('2026-11-01', '2026-11-09')],
  ['ends before it begins', one('2026-12-02', '2026-12-01')],
  ['lasts eleven days', one('2026-12-01', '2026-12-11')],
  ['is two years ahead', one('2028-11-10', '2028-11-10')],
])('a festival that %s is none', (_what, festival) => {
  expect(addFestival([], festival, TODAY)).toEqual(fail('DAY_NOT_POSSIBLE'));
});

test('ten days are possible, and so are thirty festivals and not one more', () => {
  expect(addFestival([], one('2026-12-01', '2026-12-10'), TODAY).ok).toBe(true);
  const many = Array.from({ length: FESTIVAL_LIMITS.keptMax }, (_, at) =>
    one('2026-12-01', '2026-12-02', `festival_${String(at)}`),
  );
  expect(addFestival(many, one('2026-12-05', '2026-12-05'), TODAY)).toEqual(fail('TOO_MANY_FESTIVALS'));
  expect(addFestival(many, one('2026-12-01', '2026-12-01', 'festival_7'), TODAY).ok).toBe(true);
});
