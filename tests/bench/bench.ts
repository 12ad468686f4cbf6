import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureLocalcloud } from '../../localcloud/bench/index.ts';
import { buildClient } from '../../scripts/build/client.ts';
import { ROOT } from '../world/bundle.ts';
import { measureColdLoad } from './cold-load.ts';
import { measureImport } from './import.ts';
import { measureMainPackage } from './main-package.ts';
import type { Measured } from './calls.ts';
import { examinedPerReturned, measureStructure } from './structure.ts';

/** The worst of each method: a list is measured in several views. */
const worst = (measured: readonly Measured[], key: string, of: (one: Measured) => number): Record<string, number> => {
  const results: Record<string, number> = {};
  for (const one of measured) {
    const name = `${key}.${one.method}`;
    results[name] = Math.max(results[name] ?? 0, of(one));
  }
  return results;
};

const structure = async (): Promise<Record<string, number>> => {
  const { methods, lists, grown } = await measureStructure();
  return {
    ...worst([...methods, ...lists, ...grown], 'roundTrips', ({ cost }) => cost.roundTrips),
    ...worst([...lists, ...grown], 'examinedPerReturned', examinedPerReturned),
    ...worst(lists, 'examinedPerReturned1x', examinedPerReturned),
    ...worst(grown, 'examinedPerReturned10x', examinedPerReturned),
  };
};

/**
 * `npm run bench`: measures one tree on one machine and writes `bench.json`. Ratios and counts can be compared between
 * machines; seconds and milliseconds cannot.
 */
const bench = async (): Promise<void> => {
  await buildClient(ROOT, 'weapp');
  const results = {
    ...(await measureColdLoad()),
    ...(await structure()),
    ...measureMainPackage(join(ROOT, 'dist/weapp')),
    ...(await measureImport()),
    ...(await measureLocalcloud({ quick: true })),
  };
  for (const [key, value] of Object.entries(results))
    console.log(`${key.padEnd(44)} ${String(Number(value.toPrecision(4)))}`);
  writeFileSync(join(ROOT, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`);
};

void bench();
