import { addDays, monthOf, monthsUpTo } from '../kernel/calendar.ts';
import { beijingClock, beijingDay, startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import { workingDay } from '../kernel/working-days.ts';
import { REVIEW_CALENDAR, reviewDays } from './calendar.ts';

const month = (text: string) => text as LocalMonth;
const day = (text: string) => text as LocalDate;
const said = (text: string, entered: Parameters<typeof reviewDays>[2] = []) => {
  const { opensAt, closesAt, meetsOn, isMoved } = reviewDays(month(text), REVIEW_CALENDAR, entered);
  return [beijingDay(opensAt), beijingDay(closesAt), meetsOn, isMoved];
};

test('a review opens on the 20th at 9 and closes on the 25th at 21', () => {
  const { opensAt, closesAt, ...rest } = reviewDays(month('2026-11'));
  expect([beijingClock(opensAt), beijingClock(closesAt)]).toEqual([
    { year: 2026, month: 11, day: 20, hour: 9, minute: 0 },
    { year: 2026, month: 11, day: 25, hour: 21, minute: 0 },
  ]);
  expect(rest).toEqual({ meetsOn: '2026-11-30', isMoved: false, isCertain: true });
});

test('the meeting is on the last working day of months of every length', () => {
  expect([said('2026-02'), said('2024-02'), said('2026-05'), said('2026-12')].map(([, , meets]) => meets)).toEqual([
    '2026-02-28',
    '2024-02-29',
    '2026-05-29',
    '2026-12-31',
  ]);
});

test('opening and closing give way to a festival', () => {
  expect(said('2026-09')).toEqual(['2026-09-20', '2026-09-26', '2026-09-30', true]);
  expect(said('2026-05', [{ day: day('2026-05-25') }])).toEqual(['2026-05-20', '2026-05-26', '2026-05-29', true]);
  expect(said('2026-11', [{ day: day('2026-11-20') }])).toEqual(['2026-11-21', '2026-11-25', '2026-11-30', true]);
  expect(said('2026-11', [{ day: day('2026-11-30') }])[2]).toBe('2026-11-27');
});

test('closing goes before the festival where the meeting follows at once', () => {
  // 除夕 of 2028 is 25 January; the last working day is not known yet, so the meeting is moved by the entered days alone.
  const entered = ['25', '26', '27', '28', '29', '30', '31'].map((of) => ({ day: day(`2028-01-${of}`) }) as const);
  expect(said('2028-01', entered)).toEqual(['2028-01-20', '2028-01-23', '2028-01-24', true]);
});

test('in every month a review opens, then closes, then the meeting is held', () => {
  const wrong = monthsUpTo(month('2060-12'), 37 * 12).filter((one) => {
    const { opensAt, closesAt, meetsOn } = reviewDays(one);
    const isOrdered = opensAt < closesAt && closesAt <= startOfBeijingDay(meetsOn);
    return !(isOrdered && monthOf(beijingDay(opensAt)) === one && monthOf(meetsOn) === one);
  });
  expect(wrong).toEqual([]);
});

test('a month of nothing but festivals still has all three', () => {
  const entered = Array.from({ length: 28 }, (_, at) => ({
    festival: 'miaoNewYear' as const,
    day: addDays(day('2027-02-01'), at),
  }));
  expect(said('2027-02', entered)).toEqual(['2027-02-20', '2027-02-25', '2027-02-26', false]);
});

test('a year without data says so', () => {
  expect(workingDay(day('2061-05-31')).isCertain).toBe(false);
  expect([reviewDays(month('2061-05')).isCertain, reviewDays(month('2026-05')).isCertain]).toEqual([false, true]);
});
