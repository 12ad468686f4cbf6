import { localVariables } from '../../scripts/world/function-variables.ts';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { functionsDir, ROOT } from '../world/bundle.ts';

/** What a container of the cloud has set before it loads a function. */
const CONTAINER = {
  PATH: process.env['PATH'] ?? '',
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  SCF_NAMESPACE: 'local-env',
  TCB_ENV: 'local-env',
  ...localVariables.api,
};

/** Milliseconds of processor time that a fresh process takes to load a module, its own start not counted: whoever else uses the machine does not count. */
const loadMs = (module: string): number => {
  const script = `const at = process.cpuUsage(); require(${JSON.stringify(module)}); const { user, system } = process.cpuUsage(at); process.stdout.write(String((user + system) / 1000)); process.exit(0)`;
  return Number(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, env: CONTAINER, encoding: 'utf8' }));
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * How much of a processor the `api` bundle takes to load, against the bare SDK that it holds: the median over turns, each of which
 * loads both in fresh processes one after the other.
 */
export const measureColdLoad = async (turns = 15): Promise<Record<string, number>> => {
  const bundle = join(await functionsDir(), 'api/index.js');
  const measured = Array.from({ length: turns }, () => ({ bundle: loadMs(bundle), sdk: loadMs('wx-server-sdk') }));
  return {
    coldLoadRatio: median(measured.map(({ bundle: ours, sdk }) => ours / sdk)),
    coldLoadMs: median(measured.map((turn) => turn.bundle)),
  };
};
