import type { InstantMs } from '../../shared/kernel/brand.ts';
import { festivalsOf } from '../../shared/kernel/festivals.ts';
import { daysIn, lastDay, monthsAhead } from '../../client/src/features/review/festivals/festival-days.ts';
import { sayFestival } from '../../client/src/features/review/festivals/festival-names.ts';

const NOW = Date.parse('2026-11-28T10:00:00+08:00') as InstantMs;

test('every festival that the calendar knows has a word of ours', () => {
  const said = (festivalsOf(2027) ?? []).map(({ festival }) => sayFestival({ festivalId: null, name: festival }));
  expect(said.filter((words) => !/\p{Script=Han}/u.test(words))).toEqual([]);
  expect(said).toHaveLength(10);
});

test('twelve months are offered, over the end of the year, and of this one the days that are not over', () => {
  const months = monthsAhead(NOW);
  expect([months[0], months[1], months[2], months[11]]).toEqual(['2026-11', '2026-12', '2027-01', '2027-10']);
  expect(daysIn('2026-11', NOW)).toEqual(['2026-11-28', '2026-11-29', '2026-11-30']);
  expect(daysIn('2027-02', NOW)).toHaveLength(28);
  expect(lastDay('2026-12-30', 3)).toBe('2027-01-01');
});
