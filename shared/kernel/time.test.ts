import fc from 'fast-check';
import type { InstantMs } from './brand.ts';
import {
  beijingClock,
  beijingDay,
  beijingDaysBetween,
  beijingMonth,
  dayNumber,
  endOfBeijingDay,
  startOfBeijingDay,
  type LocalDate,
} from './time.ts';

const at = (iso: string) => Date.parse(iso) as InstantMs;
const day = (text: string) => text as LocalDate;
const DAY_MS = 86_400_000;

test.each([
  ['2026-11-23T15:59:59.999Z', '2026-11-23', 'the last instant of a Beijing day'],
  ['2026-11-23T16:00:00.000Z', '2026-11-24', 'midnight in Beijing is 16:00 UTC'],
  ['2026-01-31T15:59:59.999Z', '2026-01-31', 'the end of a month'],
  ['2026-01-31T16:00:00.000Z', '2026-02-01', 'the beginning of the next'],
  ['2028-02-28T16:00:00.000Z', '2028-02-29', 'a leap day'],
  ['2028-02-29T15:59:59.999Z', '2028-02-29', 'until its last instant'],
  ['2027-02-28T16:00:00.000Z', '2027-03-01', 'a year without one'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01', 'the new year'],
  ['2100-02-28T16:00:00.000Z', '2100-03-01', 'a century that is no leap year'],
])('%s lies in the Beijing day %s: %s', (instant, expected) => {
  expect(beijingDay(at(instant))).toBe(expected);
});

test('a Beijing day begins at 16:00 UTC of the day before and ends where the next begins', () => {
  expect(startOfBeijingDay(day('2026-03-01'))).toBe(at('2026-02-28T16:00:00.000Z'));
  expect(endOfBeijingDay(day('2026-02-28'))).toBe(startOfBeijingDay(day('2026-03-01')));
});

test('the wall clock of the evening shift: 18:30 in Beijing is 10:30 UTC', () => {
  expect(beijingClock(at('2026-11-23T10:30:00.000Z'))).toEqual({
    year: 2026,
    month: 11,
    day: 23,
    hour: 18,
    minute: 30,
  });
  expect(beijingClock(at('2026-12-31T16:00:00.000Z'))).toEqual({ year: 2027, month: 1, day: 1, hour: 0, minute: 0 });
});

test('days between instants count midnights, not hours', () => {
  expect(beijingDaysBetween(at('2026-11-23T15:59:59Z'), at('2026-11-23T16:00:00Z'))).toBe(1);
  expect(beijingDaysBetween(at('2026-11-22T16:00:00Z'), at('2026-11-23T15:59:59Z'))).toBe(0);
  expect(beijingDaysBetween(at('2027-12-31T12:00:00Z'), at('2028-12-31T12:00:00Z'))).toBe(366);
});

const instants = fc.integer({ min: 0, max: Date.parse('2200-01-01T00:00:00Z') }).map((ms) => ms as InstantMs);

test('every instant lies in its own half-open day, and a day has 24 hours', () => {
  fc.assert(
    fc.property(instants, (now) => {
      const start = startOfBeijingDay(beijingDay(now));
      const end = endOfBeijingDay(beijingDay(now));
      expect(start <= now && now < end).toBe(true);
      expect(end - start).toBe(DAY_MS);
      expect(beijingDay(end)).not.toBe(beijingDay(now));
    }),
  );
});

test('the clock and the day of an instant agree', () => {
  fc.assert(
    fc.property(instants, (now) => {
      const { year, month, day: dayOfMonth } = beijingClock(now);
      const two = (value: number) => String(value).padStart(2, '0');
      expect(`${year}-${two(month)}-${two(dayOfMonth)}`).toBe(beijingDay(now));
    }),
  );
});

test('days sort as text in the order of time', () => {
  fc.assert(
    fc.property(instants, instants, (a, b) => {
      expect(beijingDay(a) < beijingDay(b)).toBe(beijingDaysBetween(a, b) > 0);
    }),
  );
});

test.each([
  ['2026-11-30T15:59:59.999Z', '2026-11', 'until midnight in Beijing'],
  ['2026-11-30T16:00:00.000Z', '2026-12', 'and not a moment longer'],
  ['2026-12-31T16:00:00.000Z', '2027-01', 'the new year'],
])('%s lies in the Beijing month %s: %s', (instant, expected) => {
  expect(beijingMonth(at(instant))).toBe(expected);
});

test('the number of a day grows by one from a day to the next, from 0 on 1970-01-01', () => {
  expect([dayNumber(day('1970-01-01')), dayNumber(day('2028-03-01'))]).toEqual([0, 21_244]);
  fc.assert(
    fc.property(instants, (now) => {
      expect(dayNumber(beijingDay(endOfBeijingDay(beijingDay(now))))).toBe(dayNumber(beijingDay(now)) + 1);
    }),
  );
});
