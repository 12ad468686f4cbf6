import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultOf, serverOf } from './child.ts';

type Numbers = Readonly<Record<string, number>>;
const WORKLOADS = ['insert', 'get', 'update', 'transaction'] as const;

const SDK_ENVIRONMENT = {
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'local',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  SCF_NAMESPACE: 'local-env',
  TCB_ENV: 'local-env',
};

/** Calls per second of the engine and of the floor, workload by workload, and one over the other. */
const measureRatios = async (folder: string, milliseconds: number): Promise<Record<string, number>> => {
  const floor = await serverOf('floor', join(folder, 'floor.db'));
  const engine = await serverOf('engine', join(folder, 'engine.db'));
  try {
    const args = [floor.port, engine.port, milliseconds].map(String);
    const rates = await resultOf<Record<string, Numbers>>('client.ts', args, SDK_ENVIRONMENT);
    const results: Record<string, number> = {};
    for (const callers of ['', '16']) {
      for (const name of WORKLOADS) {
        const { engine: ours = NaN, floor: theirs = NaN } = rates[`${name}${callers}`] ?? {};
        results[`localcloudRatio${callers}.${name}`] = ours / theirs;
        results[`localcloudPerSecond${callers}.${name}`] = ours;
      }
    }
    return results;
  } finally {
    await Promise.all([floor.end(), engine.end()]);
  }
};

const measureSizes = async (folder: string, largest: number): Promise<Record<string, number>> => {
  const sizes = await resultOf<Numbers>('size.ts', [join(folder, 'size.db'), String(largest)]);
  const lookups = Object.entries(sizes).flatMap(([name, us]) => (name.startsWith('getUs.') ? [us] : []));
  return {
    ...Object.fromEntries(Object.entries(sizes).map(([name, value]) => [`localcloud.${name}`, value])),
    'localcloud.getSlowestToFastest': Math.max(...lookups) / Math.min(...lookups),
  };
};

/**
 * Measures the database engine in one run on one machine: calls per second through the official SDK as a ratio to a
 * bare server that does one prepared statement with the same durability (`localcloudRatio.insert`, with 16 callers
 * `localcloudRatio16.insert`), microseconds of an indexed get at growing sizes (`localcloud.getUs.1000`), peak memory
 * in MB and milliseconds to open the largest file. `quick` stops at 100,000 documents of 1 KB instead of 1,000,000.
 */
export const measureLocalcloud = async ({ quick }: { quick: boolean }): Promise<Record<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'localcloud-bench-'));
  try {
    const ratios = await measureRatios(folder, quick ? 1000 : 4000);
    return { ...ratios, ...(await measureSizes(folder, quick ? 100_000 : 1_000_000)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (require.main === module) {
  void measureLocalcloud({ quick: process.argv.includes('--quick') }).then((results) => {
    for (const [name, value] of Object.entries(results)) console.log(`${name.padEnd(36)} ${value.toFixed(2)}`);
  });
}
