import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** Every hour of the weeks around month ends, a leap day, National Day and New Year, through deadlines and ladders. */
const SCRIPT = `
  const hours = ['2026-09-25', '2026-12-28', '2028-02-26'].flatMap((day) =>
    Array.from({ length: 400 }, (_, hour) => Date.parse(day) + hour * 3600000));
  process.stdout.write(JSON.stringify(hours.map((givenAt) => [1, 3, 5, 15].map((workingDays) => {
    const dueAt = bundled.dueAfter({ workingDays }, givenAt);
    return [dueAt, bundled.objectUntil(givenAt), bundled.ladderOf({ dueAt, givenAt })];
  }))));
`;

const [bundle] = buildSync({
  stdin: {
    contents: `export * from './deadlines.ts'; export * from './ladder.ts';`,
    resolveDir: join(__dirname),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'bundled',
}).outputFiles;

const deadlinesUnder = (zone: string, before = ''): string =>
  execFileSync(process.execPath, ['-e', `${before}\n${bundle?.text ?? ''}\n${SCRIPT}`], {
    env: { TZ: zone, PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });

test('deadlines and ladders are the same under every clock, and without Intl (D7)', () => {
  const beijing = deadlinesUnder('Asia/Shanghai');
  expect(JSON.parse(beijing)).toHaveLength(1200);
  expect(deadlinesUnder('UTC') === beijing).toBe(true);
  expect(deadlinesUnder('America/Los_Angeles') === beijing).toBe(true);
  expect(deadlinesUnder('Asia/Shanghai', 'delete globalThis.Intl;') === beijing).toBe(true);
});
