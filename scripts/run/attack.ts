import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tallyOfReport, type Tally } from './tally.ts';
import { sayTimes, timesOfReport } from './times.ts';

/** How long each attack of its own goes on; with what is shared with the other tests, about five minutes on two cores. */
const SECONDS = '40';

/** What tests of the others already attack: it is tried here with another seed, not written a second time. */
const SHARED = [
  // Wrong inputs, and everybody of the cast with every method.
  'tests/contract/bad-input',
  'tests/contract/permissions',
  // Lost answers and repeated calls; a cloud and its jobs that are killed.
  'tests/race/repeats',
  'tests/durability/kill',
  'tests/jobs/kill',
  // A full disk, and damaged or missing files.
  'localcloud/database/storage/(seal|writer)',
  'localcloud/state/state',
  'localcloud/commands/check',
  // Addresses, bodies and files of others.
  'localcloud/gateway/(gateway|served|stored-files)',
  // What stands in the phone's storage.
  'tests/client/(unsent/(line|model)|unbroken|kept-words)',
];

/** Everything, or for so many minutes sixteen callers while instances die. */
export type How = 'everything' | { readonly minutes: number };

/**
 * Attacks what is shipped: prints what was tried and found as a table. What was found is printed by the tests themselves.
 *
 * @param dir an empty folder for reports.
 */
export const attack = (root: string, dir: string, seed: string, how: How): Tally => {
  const [report, figures] = [join(dir, 'attack.json'), join(dir, 'figures.jsonl')];
  const paths = how === 'everything' ? ['tests/attack/(?!endure)', ...SHARED] : ['tests/attack/endure'];
  const minutes = how === 'everything' ? 0 : how.minutes;
  const projects = ['attack', 'unit', 'client', 'conformance', 'suite'];
  const chosen = [...paths, '--selectProjects', ...projects];
  spawnSync(join(root, 'node_modules/.bin/jest'), [...chosen, '--maxWorkers=2', '--json', `--outputFile=${report}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...{ LINLI_SEED: seed, LINLI_TEST: 'some', LINLI_FIGURES: figures },
      ...{ LINLI_ATTACK_SECONDS: SECONDS, LINLI_ENDURE_MINUTES: String(minutes) },
    },
  });
  console.log('\nWhat was tried, and what was found:');
  for (const line of sayFigures(figures)) console.log(line);
  console.log('\nSeconds of it:');
  for (const line of sayTimes(timesOfReport(report, root))) console.log(line);
  return tallyOfReport(report);
};

type Line = { readonly attack: string; readonly figures: Readonly<Record<string, number>> };

/** A line each attack: its name, and its figures with theirs. */
const sayFigures = (file: string): readonly string[] => {
  if (!existsSync(file)) return ['nothing'];
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
  return lines.map(({ attack: name, figures }) => {
    const cells = Object.entries(figures).map(([what, count]) => `${what} ${String(count)}`);
    return `  ${name.padEnd(34)}${cells.join('   ')}`;
  });
};
