import fc from 'fast-check';
import { addDays, addMonths, monthOf, weekdayOf } from '../kernel/calendar.ts';
import { festivalsOf } from '../kernel/festivals.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { startOfBeijingDay, type LocalDate, type LocalMonth } from '../kernel/time.ts';
import {
  areVoteDays,
  dayAfter,
  monthOfDay,
  proposedVoteDays,
  timesOfDays,
  voteDays,
  weekdayOfDay,
} from './calendar.ts';
import { VOTE_RULES } from './rules.ts';
import { areTimes } from './vote.ts';

const day = (text: string) => text as LocalDate;
const month = (text: string) => text as LocalMonth;

test('the votes of a month are open from the 5th to the 12th', () => {
  expect(voteDays(month('2026-12'), [])).toEqual({ opensOn: '2026-12-05', closesOn: '2026-12-12' });
});

test('a first or last day that is a festival gives way to the next one that is none', () => {
  expect(voteDays(month('2026-12'), [day('2026-12-05'), day('2026-12-06'), day('2026-12-12')])).toEqual({
    ...{ opensOn: '2026-12-07', closesOn: '2026-12-13' },
  });
});

test('清明 of 2027 moves the first day of its month', () => {
  const festive = (festivalsOf(2027) ?? []).map((one) => one.day);
  expect(voteDays(month('2027-04'), festive)).toEqual({ opensOn: '2027-04-06', closesOn: '2027-04-12' });
});

test('a month that is all festive keeps its days', () => {
  const festive = Array.from({ length: 31 }, (_, at) => addDays(day('2026-12-01'), at));
  expect(voteDays(month('2026-12'), festive)).toEqual({ opensOn: '2026-12-05', closesOn: '2026-12-12' });
});

test('a month without time for its notice is left out', () => {
  expect(proposedVoteDays(day('2026-11-30'), 3, [], 2)).toEqual([
    { opensOn: '2026-12-05', closesOn: '2026-12-12' },
    { opensOn: '2027-01-05', closesOn: '2027-01-12' },
  ]);
  expect(proposedVoteDays(day('2026-12-01'), 3, [], 1)).toEqual([{ opensOn: '2027-01-05', closesOn: '2027-01-12' }]);
});

test('days too early, turned round or too long are no days of a vote', () => {
  const are = (opensOn: string, closesOn: string) =>
    areVoteDays({ opensOn: day(opensOn), closesOn: day(closesOn) }, day('2026-11-30'), 3);
  expect([are('2026-12-05', '2026-12-05'), are('2026-12-04', '2026-12-12'), are('2026-12-12', '2026-12-05')]).toEqual([
    ...[true, false, false],
  ]);
  expect([are('2026-12-05', '2027-02-03'), are('2026-12-05', '2027-02-04')]).toEqual([true, false]);
});

test('days, months and weekdays are those of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9000, max: 20000 }), fc.integer({ min: -70, max: 70 }), (from, days) => {
      const one = addDays(day('2026-01-01'), from);
      expect([dayAfter(one, days), monthOfDay(one), weekdayOfDay(one)]).toEqual([
        ...[addDays(one, days), monthOf(one), weekdayOf(one)],
      ]);
    }),
  );
});

test('whatever is proposed or possible today, the cloud takes it tomorrow', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.constantFrom(...VOTE_RULES),
      fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 }),
      fc.nat({ max: 60 }),
      (after, rule, festive, lasts) => {
        const today = addDays(day('2026-01-01'), after);
        const days = festive.map((one) => addDays(today, one));
        const proposed = proposedVoteDays(today, rule.noticeDays, days, 3);
        const tomorrow = (startOfBeijingDay(addDays(today, 1)) - 1) as InstantMs;
        const chosen = proposed.map(({ opensOn }) => ({ opensOn, closesOn: addDays(opensOn, lasts) }));
        for (const one of [...proposed, ...chosen]) {
          expect(areVoteDays(one, today, rule.noticeDays)).toBe(true);
          expect(areTimes({ rule, ...timesOfDays(one) }, tomorrow)).toBe(true);
        }
        expect(proposed).toHaveLength(3);
        expect(proposed.every(({ opensOn, closesOn }) => monthOf(opensOn) === monthOf(closesOn))).toBe(true);
        expect(monthOf(proposed[1]?.opensOn ?? today)).toBe(addMonths(monthOf(proposed[0]?.opensOn ?? today), 1));
      },
    ),
  );
});
