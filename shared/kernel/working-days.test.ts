import { HolidayUtil } from 'lunar-typescript';
import { addMonths, daysOf, weekdayOf } from './calendar.ts';
import { HOLIDAY_YEARS } from './public-holidays.ts';
import { beijingDay, type LocalDate, type LocalMonth } from './time.ts';
import { deadlineAfterWorkingDays, workingDay } from './working-days.ts';
import type { InstantMs } from './brand.ts';

const day = (text: string) => text as LocalDate;
const YEARS = Object.keys(HOLIDAY_YEARS);
const daysOfYear = (year: string) =>
  Array.from({ length: 12 }, (_, index) => daysOf(addMonths(`${year}-01` as LocalMonth, index))).flat();

test.each(YEARS)('every day of %s is worked or off as another source says', (year) => {
  const differing = daysOfYear(year).filter((one) => {
    const holiday = HolidayUtil.getHoliday(one);
    return workingDay(one).isWorking !== (holiday ? holiday.isWork() : weekdayOf(one) < 6);
  });
  expect(differing).toEqual([]);
});

test.each(YEARS)('the days of %s that make up for holidays are weekend days', (year) => {
  const worked = (HOLIDAY_YEARS[year]?.worked ?? []).map((text) => day(`${year}-${text}`));
  expect(worked.filter((one) => weekdayOf(one) < 6 || !workingDay(one).isWorking)).toEqual([]);
  expect(HOLIDAY_YEARS[year]?.source).toMatch(/^国办发明电〔20\d\d〕\d+号$/);
});

test('a year without data has weekends alone, and says so', () => {
  expect([workingDay(day('2031-10-01')), workingDay(day('2031-10-04'))]).toEqual([
    { isWorking: true, isCertain: false },
    { isWorking: false, isCertain: false },
  ]);
});

test('a deadline passes holidays over and counts days that make up for them', () => {
  // National Day 2026: off from Thursday 1 to Wednesday 7 October, Saturday the 10th is worked.
  const deadline = (from: string, count: number) => deadlineAfterWorkingDays(day(from), count);
  expect([1, 2, 3, 4].map((count) => deadline('2026-09-30', count).day)).toEqual([
    '2026-10-08',
    '2026-10-09',
    '2026-10-10',
    '2026-10-12',
  ]);
  expect(deadline('2026-10-03', 1)).toEqual({
    day: '2026-10-08',
    end: Date.parse('2026-10-08T16:00:00Z'),
    isCertain: true,
  });
});

test('the end of a deadline is the first instant that is too late', () => {
  const { day: last, end } = deadlineAfterWorkingDays(day('2026-11-27'), 1);
  expect([beijingDay((end - 1) as InstantMs), beijingDay(end)]).toEqual([last, '2026-12-01']);
});

test('a deadline that reaches into a year without data is uncertain', () => {
  expect(deadlineAfterWorkingDays(day('2026-12-30'), 1).isCertain).toBe(true);
  expect(deadlineAfterWorkingDays(day('2026-12-30'), 2)).toMatchObject({ day: '2027-01-01', isCertain: false });
});

test.each([0, -1, 1.5, Number.NaN])('%d is no count of working days', (count) => {
  expect(() => deadlineAfterWorkingDays(day('2026-11-27'), count)).toThrow(RangeError);
});
