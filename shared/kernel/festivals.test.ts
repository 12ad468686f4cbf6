import { Lunar, LunarYear, Solar } from 'lunar-typescript';
import { addDays } from './calendar.ts';
import { festivalsOf, lunarDay } from './festivals.ts';
import { LUNAR_YEARS } from './lunar-years.ts';
import type { LocalDate } from './time.ts';

const YEARS = Object.keys(LUNAR_YEARS).map(Number);
const day = (text: string) => text as LocalDate;

test('the table has every year from 2024 to 2060', () => {
  expect(YEARS).toEqual(Array.from({ length: 37 }, (_, index) => 2024 + index));
});

test('every lunar month begins and ends where astronomy puts it', () => {
  const months = YEARS.flatMap((year) =>
    LunarYear.fromYear(year)
      .getMonthsInYear()
      .filter((month) => !month.isLeap())
      .map((month) => ({ month, first: Solar.fromJulianDay(month.getFirstJulianDay()).toYmd() as LocalDate })),
  );
  expect(months).toHaveLength(37 * 12);
  const placed = months.map(({ month }) => {
    const on = (at: number) => lunarDay(month.getYear(), month.getMonth(), at);
    return [on(1), on(month.getDayCount()), on(month.getDayCount() + 1)];
  });
  expect(placed).toEqual(months.map(({ month, first }) => [first, addDays(first, month.getDayCount() - 1), undefined]));
});

test('清明 is the day on which the sun stands at 15 degrees', () => {
  const differing = YEARS.filter((year) => {
    const found = festivalsOf(year)?.find(({ festival }) => festival === 'qingming');
    return found?.day !== Lunar.fromYmd(year, 6, 1).getJieQiTable()['清明']?.toYmd();
  });
  expect(differing).toEqual([]);
});

test('the eve of the lunar new year is the last day of the old one', () => {
  const days = YEARS.map((year) => festivalsOf(year)?.find(({ festival }) => festival === 'newYearsEve')?.day ?? '');
  const next = days.map((eve) => Solar.fromDate(new Date(`${addDays(day(eve), 1)}T12:00:00`)).getLunar());
  expect(next.filter((lunar) => lunar.getMonth() !== 1 || lunar.getDay() !== 1)).toEqual([]);
});

test('a festival after a leap month is held once, in the month itself', () => {
  // 2025 had a second sixth month.
  expect([lunarDay(2025, 6, 6), lunarDay(2025, 7, 1), lunarDay(2025, 8, 15)]).toEqual([
    '2025-06-30',
    '2025-08-23',
    '2025-10-06',
  ]);
});

test('the festivals of 2026 stand in the order of their days, those entered among them', () => {
  const entered = [
    { festival: 'eidAlAdha', day: day('2026-05-27') },
    { festival: 'eidAlFitr', day: day('2026-03-20') },
    { festival: 'eidAlFitr', day: day('2027-03-10') },
  ] as const;
  expect(festivalsOf(2026, entered)?.map(({ festival, day: at }) => `${at} ${festival}`)).toEqual([
    '2026-02-16 newYearsEve',
    '2026-02-17 springFestival',
    '2026-03-03 lanternFestival',
    '2026-03-20 eidAlFitr',
    '2026-04-05 qingming',
    '2026-04-19 thirdOfMarch',
    '2026-05-27 eidAlAdha',
    '2026-06-19 dragonBoat',
    '2026-07-19 sixthOfJune',
    '2026-08-27 ghostFestival',
    '2026-09-25 midAutumn',
    '2026-10-18 doubleNinth',
  ]);
});

test('what the table does not know is not guessed', () => {
  expect([festivalsOf(2023), festivalsOf(2061), lunarDay(2061, 1, 1), lunarDay(2026, 13, 1)]).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
  // The first month of 2026 is long, the second is short.
  expect([lunarDay(2026, 1, 30), lunarDay(2026, 2, 30), lunarDay(2026, 1, 0)]).toEqual([
    '2026-03-18',
    undefined,
    undefined,
  ]);
});
