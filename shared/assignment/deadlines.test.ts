import type { InstantMs } from '../kernel/brand.ts';
import { closingOf, dueAfter, objectUntil } from './deadlines.ts';
import { isOverdue, ladderOf, nextStep } from './ladder.ts';

const at = (beijing: string) => Date.parse(`${beijing}+08:00`) as InstantMs;

test.each([
  // A Friday evening: the weekend does not count.
  ['2026-11-27T17:59:59', 1, '2026-11-30T18:00:00'],
  // Midnight is the next day, whose working day does not count either.
  ['2026-11-29T23:59:59', 1, '2026-11-30T18:00:00'],
  ['2026-11-30T00:00:00', 1, '2026-12-01T18:00:00'],
  // Across the end of a month.
  ['2026-11-27T10:00:00', 3, '2026-12-02T18:00:00'],
  // National Day, and the Saturday that is worked for it.
  ['2026-09-30T10:00:00', 1, '2026-10-08T18:00:00'],
  ['2026-09-30T10:00:00', 3, '2026-10-10T18:00:00'],
  ['2026-09-30T10:00:00', 4, '2026-10-12T18:00:00'],
] as const)('what is given at %s and takes %i working days is due at %s', (given, workingDays, due) => {
  expect(dueAfter({ workingDays }, at(given))).toBe(at(due));
});

test('danger has two hours, also at night and on holidays', () => {
  expect(dueAfter({ hours: 2 }, at('2026-10-01T23:30:00'))).toBe(at('2026-10-02T01:30:00'));
});

test('an objection is in time until 18:00 of the next working day', () => {
  expect(objectUntil(at('2026-11-27T09:00:00'))).toBe(closingOf('2026-11-30' as never));
});

describe('the ladder', () => {
  const given = { givenAt: at('2026-11-23T10:00:00'), dueAt: at('2026-11-26T18:00:00') };

  test('warns a day before, and comes at the deadline and three and seven days after it', () => {
    expect(ladderOf(given).map(({ at: moment }) => moment)).toEqual(
      ['2026-11-25', '2026-11-26', '2026-11-29', '2026-12-03'].map((day) => at(`${day}T18:00:00`)),
    );
  });

  test('warns half an hour before what is due within a day', () => {
    const [warning] = ladderOf({ ...given, dueAt: at('2026-11-23T12:00:00') });
    expect(warning?.at).toBe(at('2026-11-23T11:30:00'));
  });

  test('goes on from the step that was announced, and ends', () => {
    expect(nextStep({ ...given, ladder: null })?.step).toBe('dueSoon');
    expect(nextStep({ ...given, ladder: 'overdue' })?.step).toBe('overdueThreeDays');
    expect(nextStep({ ...given, ladder: 'overdueSevenDays' })).toBeNull();
  });

  test('the deadline itself is too late', () => {
    expect([given.dueAt - 1, given.dueAt].map((now) => isOverdue(given, now as InstantMs))).toEqual([false, true]);
  });
});
