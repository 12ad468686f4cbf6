import { join } from 'node:path';
import type { Step } from './steps.ts';

const bin = (root: string, name: string, ...args: readonly string[]): [string, ...string[]] => [
  join(root, 'node_modules/.bin', name),
  ...args,
];

/** Where the rules on who may import whom hold. */
const RULED = ['shared', 'cloudfunctions', 'client/src', 'localcloud', 'scripts', 'tests'];

/** Only files that changed since are looked at again: no rule of this linter looks beyond its file. */
const remembering = (root: string): readonly string[] => [
  ...['--cache', '--cache-strategy', 'content'],
  ...['--cache-location', join(root, '.linli/lint.json')],
];

/** Each lane has one core, and what checks types in several threads works out the same types in each: it takes twice the time in all. */
const ONE_THREAD = { GOMAXPROCS: '1' };

/** Types are checked by the native compiler; the one in JavaScript stays for the linter, which asks it about types (decision 024). */
const types = (root: string, of: string, project: string): Step => ({
  name: `types ${of}`,
  command: [
    process.execPath,
    join(root, 'node_modules/typescript-native/bin/tsc'),
    ...['--noEmit', '--singleThreaded'],
    ...['-p', project],
  ],
});

/**
 * The quick gate: everything that can be known without running the product. Of it only the client is built, and only where it changed.
 * The longest first, so that two lanes end together.
 */
export const gateSteps = (root: string, unitReport: string, lint: 'whole' | 'changed'): readonly Step[] => [
  { name: 'budgets', command: bin(root, 'tsx', 'scripts/budgets.ts') },
  {
    name: 'unit tests',
    command: bin(root, 'jest', '--selectProjects', 'unit', 'client', '--json', `--outputFile=${unitReport}`),
    env: { TZ: 'America/Los_Angeles' },
  },
  {
    name: 'lint',
    command: bin(root, 'eslint', '.', '--max-warnings', '0', ...(lint === 'changed' ? remembering(root) : [])),
  },
  {
    name: 'lint by types',
    command: bin(root, 'oxlint', '--type-aware', '--deny-warnings', '--threads=1'),
    env: ONE_THREAD,
  },
  types(root, 'of what Node runs', 'tsconfig.json'),
  types(root, 'of client tests', 'tests/client'),
  types(root, 'of the cloud, which has no DOM', 'tsconfig.cloud.json'),
  types(root, 'of client', 'client'),
  types(root, 'of shared, which has nothing', 'shared/tsconfig.pure.json'),
  types(root, 'of client in a browser', 'client/src/platform/h5'),
  types(root, 'of client build', 'client/config'),
  {
    name: 'format',
    command: bin(
      root,
      'prettier',
      '--check',
      '.',
      '--log-level',
      'warn',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      join(root, '.linli/format.json'),
    ),
  },
  { name: 'dependency rules', command: bin(root, 'depcruise', ...RULED, '--config', '.dependency-cruiser.cjs') },
  { name: 'dead code', command: bin(root, 'knip') },
];
