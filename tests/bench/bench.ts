import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureLocalcloud } from '../../localcloud/bench/index.ts';
import { buildClient } from '../../scripts/build/client.ts';
import { functionsDir, ROOT } from '../world/bundle.ts';
import { coldLoadRatio } from './cold-load.ts';
import { importSeconds } from './import-seconds.ts';
import { mainPackageRatio } from './main-package.ts';
import { methodCosts } from './method-costs.ts';

/** Methods that answer with a page of rows: what they examine is held against what they return. */
const LISTS = ['need.list', 'membership.list', 'points.statement', 'membership.flats'];

const costKeys = async (): Promise<Record<string, number>> => {
  const keys: Record<string, number> = {};
  for (const times of [1, 10]) {
    for (const [method, cost] of await methodCosts(times)) {
      if (times === 1) keys[`roundTrips.${method}`] = cost.roundTrips;
      if (LISTS.includes(method))
        keys[`examinedPerReturned${times === 1 ? '' : 'At10x'}.${method}`] = cost.examined / cost.returned;
    }
  }
  return keys;
};

/** `npm run bench`: every figure is a ratio within this run, a count, or the seconds of one import. */
const bench = async (): Promise<void> => {
  await buildClient(ROOT, 'weapp');
  const figures: Record<string, number> = {
    coldLoadRatio: coldLoadRatio(await functionsDir(), ROOT),
    mainPackageRatio: mainPackageRatio(join(ROOT, 'dist/weapp')),
    importSeconds: await importSeconds(),
    ...(await costKeys()),
    ...(await measureLocalcloud({ quick: process.argv.includes('--quick') })),
  };
  const rounded = Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, Number(value.toPrecision(3))]),
  );
  for (const [key, value] of Object.entries(rounded)) console.log(`${key.padEnd(48)} ${value}`);
  writeFileSync(join(ROOT, 'bench.json'), `${JSON.stringify(rounded, null, 2)}\n`);
};

bench().catch((cause: unknown) => {
  console.error(cause);
  process.exit(1);
});
