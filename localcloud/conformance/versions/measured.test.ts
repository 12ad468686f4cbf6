import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SDK } from './chosen.ts';
import { OLDER_VERSIONS } from './install.ts';
import { readReport, tableOf, type Measured } from './measured.ts';

const read = (file: string): string => readFileSync(file, 'utf8');
const kept = JSON.parse(read(join(__dirname, 'measured.json'))) as readonly Measured[];

const squeezed = (table: string): string =>
  table
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '---')
    .trim();

test('a report tells what held, what an SDK does not send and what failed', () => {
  const one = (fullName: string, status: string) => ({ fullName, status });
  const report = {
    numRuntimeErrorTestSuites: 1,
    testResults: [
      {
        name: 'a.test.ts',
        message: '',
        assertionResults: [one('x holds [RUN]', 'passed'), one('y [DOC]', 'pending'), one('z [CODE]', 'failed')],
      },
      { name: 'b.test.ts', message: 'no such module', assertionResults: [] },
    ],
  };
  expect(readReport('1.0.0', report)).toEqual({
    version: '1.0.0',
    held: 1,
    lacking: ['y'],
    failed: ['z', 'b.test.ts'],
  });
});

test('the table of the README is that of the last measurement', () => {
  expect(squeezed(read(join(__dirname, '../../README.md')))).toContain(squeezed(tableOf(kept)));
});

test('every older version and the own one were measured, and nothing failed', () => {
  const own = (JSON.parse(read(join(SDK, 'package.json'))) as { version: string }).version;
  const wanted = process.env['LOCALCLOUD_SDK'] === undefined ? [...OLDER_VERSIONS, own] : OLDER_VERSIONS;
  const clean = kept.filter(({ held, failed }) => held > 0 && failed.length === 0).map(({ version }) => version);
  expect(clean).toEqual(expect.arrayContaining(wanted));
});
