import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sayTimes, timesOfReport } from './times.ts';

const dir = mkdtempSync(join(tmpdir(), 'linli-times-'));
afterAll(() => rmSync(dir, { recursive: true }));

const run = (name: string, seconds: number) => ({
  name: join('/root', name),
  startTime: 1000,
  endTime: 1000 + seconds * 1000,
});

test('the times of a report are summed per suite, the longest first', () => {
  const file = join(dir, 'report.json');
  const testResults = [
    run('tests/race/storms.test.ts', 20),
    run('tests/race/leaving.test.ts', 12.6),
    run('tests/screens/tabs.test.ts', 81),
    run('localcloud/conformance/database/updates.test.ts', 3),
    run('localcloud/cli.test.ts', 4),
    run('shared/need/need.test.ts', 1),
  ];
  writeFileSync(file, JSON.stringify({ testResults }));
  expect(sayTimes(timesOfReport(file, '/root'))).toEqual([
    '    81 s  tests/screens (1 file; tabs.test.ts 81 s)',
    '    33 s  tests/race (2 files; storms.test.ts 20 s)',
    '     4 s  localcloud (1 file; cli.test.ts 4 s)',
    '     3 s  localcloud/conformance (1 file; updates.test.ts 3 s)',
    '     1 s  shared (1 file; need.test.ts 1 s)',
  ]);
});

test('a report that is not there has no times', () => {
  expect(timesOfReport(join(dir, 'missing.json'), '/root')).toEqual([]);
});
