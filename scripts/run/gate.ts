import { join } from 'node:path';
import type { Step } from './steps.ts';

const bin = (root: string, name: string, ...args: readonly string[]): [string, ...string[]] => [
  join(root, 'node_modules/.bin', name),
  ...args,
];

/**
 * The quick gate: everything that can be known without running the product. Of it only the client is built, and only where it changed.
 * The longest first, so that two lanes end together.
 */
export const gateSteps = (root: string, unitReport: string): readonly Step[] => [
  { name: 'lint', command: bin(root, 'eslint', '.', '--max-warnings', '0') },
  {
    name: 'unit tests',
    command: bin(root, 'jest', '--selectProjects', 'unit', 'client', '--json', `--outputFile=${unitReport}`),
    env: { TZ: 'America/Los_Angeles' },
  },
  { name: 'budgets', command: bin(root, 'tsx', 'scripts/budgets.ts') },
  { name: 'types of client', command: bin(root, 'tsc', '-p', 'client') },
  { name: 'types of client in a browser', command: bin(root, 'tsc', '-p', 'client/src/platform/h5') },
  { name: 'types of client build', command: bin(root, 'tsc', '-p', 'client/config') },
  { name: 'types of client tests', command: bin(root, 'tsc', '-p', 'tests/client') },
  { name: 'types of tests', command: bin(root, 'tsc', '-p', 'tests') },
  { name: 'types of scripts', command: bin(root, 'tsc', '-p', 'scripts') },
  { name: 'types of cloudfunctions', command: bin(root, 'tsc', '-p', 'cloudfunctions') },
  { name: 'types of localcloud', command: bin(root, 'tsc', '-p', 'localcloud') },
  { name: 'types of shared', command: bin(root, 'tsc', '-p', 'shared') },
  { name: 'shared is pure', command: bin(root, 'tsc', '-p', 'shared/tsconfig.pure.json') },
  { name: 'format', command: bin(root, 'prettier', '--check', '.', '--log-level', 'warn') },
  {
    name: 'dependency rules',
    command: bin(
      root,
      'depcruise',
      'shared',
      'cloudfunctions',
      'client/src',
      'localcloud',
      'scripts',
      'tests',
      '--config',
      '.dependency-cruiser.cjs',
    ),
  },
  { name: 'dead code', command: bin(root, 'knip') },
];
