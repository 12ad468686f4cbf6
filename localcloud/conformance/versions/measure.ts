// Runs the statements with older versions of wx-server-sdk: measure.ts <folder for the SDKs> [version …] [--write]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { install, modulesOf, OLDER_VERSIONS } from './install.ts';
import { readReport, tableOf, type Measured, type Report } from './measured.ts';

const JEST = join(process.cwd(), 'node_modules/.bin/jest');
const OWN = join(__dirname, '../../../node_modules');

const measure = (version: string, modules: string): Measured => {
  const folder = mkdtempSync(join(tmpdir(), 'localcloud-versions-'));
  const report = join(folder, 'report.json');
  const statements = ['localcloud/conformance/database', 'localcloud/conformance/runtime'];
  spawnSync(JEST, [...statements, '--maxWorkers=1', '--json', `--outputFile=${report}`], {
    env: { ...process.env, LOCALCLOUD_SDK: modules },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const measured = readReport(version, JSON.parse(readFileSync(report, 'utf8')) as Report);
  rmSync(folder, { recursive: true });
  return measured;
};

const ownVersion = (): string =>
  (JSON.parse(readFileSync(join(OWN, 'wx-server-sdk/package.json'), 'utf8')) as { version: string }).version;

const [folder = '.localcloud/sdks', ...rest] = process.argv.slice(2);
const isWriting = rest.includes('--write');
const named = rest.filter((argument) => !argument.startsWith('--'));
const measured: Measured[] = [];
for (const version of named.length > 0 ? named : OLDER_VERSIONS) {
  const trouble = install(resolve(folder), version);
  if (trouble !== undefined) {
    console.log(`wx-server-sdk ${version} cannot be installed, so nothing is known of it: ${trouble}`);
    process.exitCode = 1;
    continue;
  }
  const one = measure(version, modulesOf(resolve(folder), version));
  console.log(`wx-server-sdk ${version}: ${String(one.held)} statements hold, ${String(one.failed.length)} do not`);
  for (const name of one.failed) console.log(`  ${name}`);
  if (one.failed.length > 0 || one.held === 0) process.exitCode = 1;
  measured.push(one);
}
if (isWriting) {
  measured.push(measure(ownVersion(), OWN));
  writeFileSync(join(__dirname, 'measured.json'), `${JSON.stringify(measured, undefined, 2)}\n`);
  console.log(tableOf(measured));
}
