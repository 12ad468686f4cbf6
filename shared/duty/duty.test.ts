import fc from 'fast-check';
import type { InstantMs } from '../kernel/brand.ts';
import type { ResidentId } from '../kernel/ids.ts';
import { beijingDay, endOfBeijingDay, type LocalDate } from '../kernel/time.ts';
import { eveningOf, isOnNow, pairOf, shiftByRota } from './duty.ts';

const at = (iso: string) => Date.parse(iso) as InstantMs;
const day = (text: string) => text as LocalDate;

/** So many days in a row, from a day on. */
const run = (from: LocalDate, length: number): readonly LocalDate[] => {
  const days: LocalDate[] = [];
  for (let next = from; days.length < length; next = beijingDay(endOfBeijingDay(next))) days.push(next);
  return days;
};
const somebody = fc.stringMatching(/^resident_[a-z0-9]{1,4}$/);
const aDay = fc.integer({ min: 0, max: 40_000 }).map((days) => beijingDay((days * 86_400_000) as InstantMs));

test.each([
  ['2026-11-23T18:29:59.999+08:00', false],
  ['2026-11-23T18:30:00.000+08:00', true],
  ['2026-11-23T22:29:59.999+08:00', true],
  ['2026-11-23T22:30:00.000+08:00', false],
])('at %s somebody is on duty: %s', (instant, expected) => {
  expect(isOnNow(eveningOf(beijingDay(at(instant))), at(instant))).toBe(expected);
});

test('the evening of a day is 10:30 to 14:30 UTC', () => {
  expect(eveningOf(day('2026-11-23'))).toEqual({
    from: at('2026-11-23T10:30:00.000Z'),
    to: at('2026-11-23T14:30:00.000Z'),
  });
});

test('over a year every evening has two distinct people of the staff, and nobody one evening more than another but one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(somebody, { minLength: 2, maxLength: 12 }), aDay, (holders, from) => {
      const pairs = run(from, 365).map((one) => pairOf(holders, one));
      expect(pairs.filter((pair) => new Set(pair).size !== 2 || pair.some((id) => !holders.includes(id)))).toEqual([]);
      const evenings = holders.map((id) => pairs.filter((pair) => pair.includes(id)).length);
      expect(Math.max(...evenings) - Math.min(...evenings)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test('over any shorter run of days it is as even', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(somebody, { minLength: 2, maxLength: 12 }),
      aDay,
      fc.integer({ min: 1, max: 60 }),
      (holders, from, length) => {
        const pairs = run(from, length).map((one) => pairOf(holders, one));
        const evenings = holders.map((id) => pairs.filter((pair) => pair.includes(id)).length);
        expect(Math.max(...evenings) - Math.min(...evenings)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test('the same people have an evening however they are listed, and somebody listed twice is one', () => {
  fc.assert(
    fc.property(fc.array(somebody, { maxLength: 8 }), aDay, (holders, one) => {
      expect(pairOf([...holders, ...holders].reverse(), one)).toEqual(pairOf([...new Set(holders)], one));
    }),
  );
});

test('two people have every evening, and fewer than two are told as they are', () => {
  const evening = day('2026-11-23');
  expect([pairOf(['b', 'a'], evening), pairOf(['a', 'a'], evening), pairOf([], evening)]).toEqual([
    ['a', 'b'],
    ['a'],
    [],
  ]);
});

test('three people take turns', () => {
  const evenings = run(day('2026-11-23'), 4).map((one) => shiftByRota(['a', 'b', 'c'] as ResidentId[], one));
  expect(evenings.map(({ residentIds }) => residentIds.join(''))).toEqual(['bc', 'ab', 'ca', 'bc']);
  expect(evenings[0]).toEqual({ day: '2026-11-23', ...eveningOf(day('2026-11-23')), residentIds: ['b', 'c'] });
});
