import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** A day before and after every change of clocks, month end and year end of six years, through every function. */
const SCRIPT = `
  const { calendar, festivals, working, reviews } = module;
  const months = calendar.monthsUpTo('2029-12', 72);
  const days = months.flatMap((month) => calendar.daysOf(month));
  process.stdout.write(JSON.stringify([
    months.map((month) => [calendar.addMonths(month, 13), calendar.fridaysOf(month), calendar.quarterOf(month),
      calendar.spanOfMonth(month), reviews.reviewDays(month), calendar.spanOfQuarter(calendar.quarterOf(month))]),
    days.map((day) => [day, calendar.addDays(day, 31), calendar.sameDayAfterMonths(day, 1), calendar.weekdayOf(day),
      working.workingDay(day), working.deadlineAfterWorkingDays(day, 5)]),
    [2024, 2025, 2026, 2027, 2028, 2029].map((year) => festivals.festivalsOf(year)),
  ]));
`;

const [bundle] = buildSync({
  stdin: {
    contents: `export * as calendar from './calendar.ts'; export * as festivals from './festivals.ts'; export * as working from './working-days.ts'; export * as reviews from '../review/calendar.ts';`,
    resolveDir: join(__dirname),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bundled',
}).outputFiles;

const datesUnder = (zone: string, before = ''): string =>
  execFileSync(process.execPath, ['-e', `${before}\n${bundle?.text ?? ''}\n{ const module = bundled; ${SCRIPT} }`], {
    env: { TZ: zone, PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });

test('the calendar is the same under every clock, and without Intl (D7)', () => {
  const beijing = datesUnder('Asia/Shanghai');
  const [, days] = JSON.parse(beijing) as [unknown, unknown[]];
  expect(days).toHaveLength(2192);
  expect(datesUnder('UTC')).toBe(beijing);
  expect(datesUnder('America/Los_Angeles')).toBe(beijing);
  expect(datesUnder('Asia/Shanghai', 'delete globalThis.Intl;')).toBe(beijing);
});
