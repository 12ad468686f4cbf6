import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const SOURCE = join(__dirname, 'time.ts');

/** Month ends, leap days and the two sides of Beijing's midnight; each is labelled by every function of the module. */
const LABELS = `
  const edges = ['2026-11-23T15:59:59Z', '2026-11-23T16:00:00Z', '2028-02-28T16:00:00Z', '2027-02-28T16:00:00Z',
    '2026-12-31T16:00:00Z', '2026-03-08T10:30:00Z', '2026-11-01T09:00:00Z'].map((text) => Date.parse(text));
  process.stdout.write(JSON.stringify(edges.map((at) => [time.beijingDay(at),
    time.startOfBeijingDay(time.beijingDay(at)), time.endOfBeijingDay(time.beijingDay(at)), time.beijingClock(at),
    time.beijingDaysBetween(edges[0], at), time.dayNumber(time.beijingDay(at))])));
`;

const labelsUnder = (zone: string, before = ''): string => {
  const { code } = transformSync(readFileSync(SOURCE, 'utf8'), { loader: 'ts', format: 'iife', globalName: 'time' });
  return execFileSync(process.execPath, ['-e', `${before}\n${code}\n${LABELS}`], {
    env: { TZ: zone, PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  });
};

test('phone and server label an instant alike wherever their clocks are set, and without Intl (D7)', () => {
  const shanghai = labelsUnder('Asia/Shanghai');
  expect(JSON.parse(shanghai)).toHaveLength(7);
  expect(labelsUnder('UTC')).toBe(shanghai);
  expect(labelsUnder('America/Los_Angeles')).toBe(shanghai);
  expect(labelsUnder('Asia/Shanghai', 'delete globalThis.Intl;')).toBe(shanghai);
});
