import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureLocalcloud } from '../../localcloud/bench/index.ts';
import { buildClient } from '../../scripts/build/client.ts';
import { ROOT } from '../world/bundle.ts';
import { measureColdLoad } from './cold-load.ts';
import { measureNight } from './ledger-nights.ts';
import { measureImport } from './import.ts';
import { measureMainPackage } from './main-package.ts';
import type { Measured } from './cost.ts';
import { measureCounting } from './count-ballots.ts';
import { growingWithYears, measureReviewYear } from './review-year.ts';
import { referenceCommunity } from './reference-community.ts';
import { examinedPerReturned, growing, measureStructure, type Structure } from './structure.ts';

const SCALE = 10;
const SCALE_MAX = 100;
const EXAMINED_PER_RETURNED_MAX = 2;

/** The worst of each method: a list is measured in several views. */
const worst = (measured: readonly Measured[], key: string, of: (one: Measured) => number): Record<string, number> => {
  const results: Record<string, number> = {};
  for (const one of measured) {
    const name = `${key}.${one.method}`;
    results[name] = Math.max(results[name] ?? 0, of(one));
  }
  return results;
};

/** A line a call: round trips, documents examined and rows shown, in worlds of growing size. */
const table = (structures: readonly Structure[]): string => {
  const heads = structures.map(({ times }) => `${String(times)}x`.padStart(16));
  const line = (name: string, cells: readonly string[]) => `${name.padEnd(52)}${cells.join('')}`;
  const rows = (['methods', 'lists', 'fronts'] as const).flatMap((kind) =>
    (structures[0]?.[kind] ?? []).map(({ method, of }, at) =>
      line(
        `${method} ${of}`.slice(0, 51),
        structures.map((structure) => {
          const { roundTrips, examined, rows } = structure[kind][at]?.cost ?? { roundTrips: 0, examined: 0, rows: 0 };
          return `${String(roundTrips)} / ${String(examined)} / ${String(rows)}`.padStart(16);
        }),
      ),
    ),
  );
  return [line('round trips / examined / rows', heads), ...rows].join('\n');
};

const structure = async (scale: number): Promise<Record<string, number>> => {
  // A world has buildings for three turns of what happens once a month in each, the first of which is not measured.
  const worlds = scale > SCALE ? [[1, SCALE] as const, [SCALE, scale] as const] : [[1, scale] as const];
  const structures: Structure[] = [];
  const faultsOfGrowth: string[] = [];
  for (const sizes of worlds) {
    const measured = await measureStructure({ sizes, roster: referenceCommunity(), tell: console.log });
    console.log(table(measured));
    structures.push(...measured);
    faultsOfGrowth.push(...growing(measured, sizes[0] >= SCALE));
  }
  const lists = structures.flatMap((one) => one.lists);
  const dear = lists.filter((list) => examinedPerReturned(list) > EXAMINED_PER_RETURNED_MAX);
  const faults = [...faultsOfGrowth, ...dear.map((list) => `examined for each row: ${JSON.stringify(list)}`)];
  for (const fault of faults) console.log(`NOT FLAT ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  return {
    ...worst(
      structures.flatMap(({ methods, lists }) => [...methods, ...lists]),
      'roundTrips',
      ({ cost }) => cost.roundTrips,
    ),
    ...worst(lists, 'examinedPerReturned', examinedPerReturned),
    ...Object.fromEntries(
      structures.flatMap((one) =>
        Object.entries(worst(one.lists, `examinedPerReturned${String(one.times)}x`, examinedPerReturned)),
      ),
    ),
  };
};

/** A line a screen of the reviews, after a month and after a year. */
const reviewYear = async (): Promise<void> => {
  const measured = await measureReviewYear(console.log);
  for (const { method, month, year } of measured) {
    const cells = [month, year].map(({ roundTrips, examined }) => `${String(roundTrips)} / ${String(examined)}`);
    console.log(`${method.padEnd(52)}${cells.map((cell) => cell.padStart(16)).join('')}`);
  }
  const faults = growingWithYears(measured);
  for (const fault of faults) console.log(`NOT FLAT ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
};

/**
 * `npm run bench [-- --scale 100]`: measures one tree on one machine and writes `bench.json`. Ratios and counts can be compared between
 * machines; seconds and milliseconds cannot. `--scale` says how many reference communities the largest world holds, 10 unless told
 * otherwise; a hundred are 186,900 households and 862,700 residents.
 */
const bench = async (): Promise<void> => {
  const { values } = parseArgs({ options: { scale: { type: 'string', default: String(SCALE) } } });
  const scale = Number(values.scale);
  if (!Number.isInteger(scale) || scale < 2 || scale > SCALE_MAX) throw new Error(`--scale is 2-${String(SCALE_MAX)}`);
  await buildClient(ROOT, 'weapp');
  await reviewYear();
  const results = {
    ...(await structure(scale)),
    ...(await measureCounting(scale, console.log)),
    ...(await measureNight(1, console.log)),
    ...(await measureColdLoad()),
    ...measureMainPackage(join(ROOT, 'dist/weapp')),
    ...(await measureImport()),
    ...(await measureLocalcloud({ quick: true })),
  };
  for (const [key, value] of Object.entries(results))
    console.log(`${key.padEnd(44)} ${String(Number(value.toPrecision(4)))}`);
  writeFileSync(join(ROOT, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`);
};

void bench();
