import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysOf,
  fridaysOf,
  monthOf,
  monthsOf,
  monthsUpTo,
  quarterOf,
  sameDayAfterMonths,
  spanOfMonth,
  spanOfQuarter,
  weekdayOf,
  type LocalQuarter,
} from './calendar.ts';
import type { InstantMs } from './brand.ts';
import { beijingDay, beijingMonth, type LocalDate, type LocalMonth } from './time.ts';

const DAY_MS = 86_400_000;
const day = (text: string) => text as LocalDate;
const month = (text: string) => text as LocalMonth;

/** Days from 2000 to 2099 by their number since 1970: the oracle counts days and knows no months. */
const dayNumbers = fc.integer({ min: 10_957, max: 47_481 });
const dayAt = (number: number) => day(new Date(number * DAY_MS).toISOString().slice(0, 10));
const months = dayNumbers.map((number) => monthOf(dayAt(number)));

test('days follow one another through every month end and leap day', () => {
  fc.assert(
    fc.property(dayNumbers, fc.integer({ min: -800, max: 800 }), (number, count) => {
      expect(addDays(dayAt(number), count)).toBe(dayAt(number + count));
    }),
  );
});

test('the days of a month are its 28 to 31 neighbours of one name', () => {
  fc.assert(
    fc.property(months, (one) => {
      const days = daysOf(one);
      const [first = day('')] = days;
      expect(days).toEqual(days.map((_, index) => addDays(first, index)));
      expect([monthOf(first), monthOf(addDays(first, -1)), monthOf(addDays(first, days.length))]).toEqual([
        one,
        addMonths(one, -1),
        addMonths(one, 1),
      ]);
    }),
  );
});

test('an instant lies in the span of exactly its month and its quarter', () => {
  fc.assert(
    fc.property(dayNumbers, fc.integer({ min: 0, max: DAY_MS - 1 }), (number, within) => {
      const at = (number * DAY_MS + within) as InstantMs;
      const own = beijingMonth(at);
      const around = [addMonths(own, -1), own, addMonths(own, 1)].map(spanOfMonth);
      expect(around.map(({ from, to }) => from <= at && at < to)).toEqual([false, true, false]);
      const quarter = spanOfQuarter(quarterOf(own));
      expect(quarter.from <= at && at < quarter.to).toBe(true);
    }),
  );
});

test('quarters and months meet without a gap or an overlap', () => {
  fc.assert(
    fc.property(months, (one) => {
      expect(spanOfMonth(one).to).toBe(spanOfMonth(addMonths(one, 1)).from);
      const quarter = quarterOf(one);
      const spans = monthsOf(quarter).map(spanOfMonth);
      expect([spans[0]?.from, spans[2]?.to]).toEqual([spanOfQuarter(quarter).from, spanOfQuarter(quarter).to]);
      expect(monthsOf(quarter).map(quarterOf)).toEqual([quarter, quarter, quarter]);
    }),
  );
});

test('the weekday moves on by one each day', () => {
  fc.assert(
    fc.property(dayNumbers, (number) => {
      // 1970-01-01 was a Thursday.
      expect(weekdayOf(dayAt(number))).toBe(((number + 3) % 7) + 1);
    }),
  );
});

test('a month has four or five Fridays, a week apart', () => {
  expect(fridaysOf(month('2026-10'))).toEqual(['2026-10-02', '2026-10-09', '2026-10-16', '2026-10-23', '2026-10-30']);
  expect(fridaysOf(month('2027-02'))).toEqual(['2027-02-05', '2027-02-12', '2027-02-19', '2027-02-26']);
});

test('the last day of a month stays its last day where the next is shorter', () => {
  const after = (from: string, count: number) => sameDayAfterMonths(day(from), count);
  expect([after('2026-01-31', 1), after('2028-01-31', 1), after('2026-12-31', 2), after('2026-03-31', -1)]).toEqual([
    '2026-02-28',
    '2028-02-29',
    '2027-02-28',
    '2026-02-28',
  ]);
});

test('the last six months go back over the new year, the oldest first', () => {
  const six = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'];
  expect(monthsUpTo(month('2027-02'), 6)).toEqual(six);
});

test('months count on over the end of a year', () => {
  expect(monthsUpTo(month('2027-01'), 3)).toEqual(['2026-11', '2026-12', '2027-01']);
  expect(monthsUpTo(month('2027-01'), 0)).toEqual([]);
  expect(quarterOf(month('2026-12'))).toBe('2026-Q4');
  expect(monthsOf('2026-Q1' as LocalQuarter)).toEqual(['2026-01', '2026-02', '2026-03']);
});

test('the last second of a year is in its last quarter, in Beijing', () => {
  const { from, to } = spanOfQuarter('2026-Q4' as LocalQuarter);
  expect([from, to]).toEqual([Date.parse('2026-09-30T16:00:00Z'), Date.parse('2026-12-31T16:00:00Z')]);
  expect([beijingDay((to - 1) as InstantMs), beijingDay(to)]).toEqual(['2026-12-31', '2027-01-01']);
});
