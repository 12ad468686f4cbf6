// A process of its own, so that its memory is the engine's: grows a collection and tells what a look-up costs at each size.
import { openDatabase } from '../database/index.ts';
import type { Database } from '../database/index.ts';

const [file = '', largest = '100000'] = process.argv.slice(2);
const BATCH = 1000;
const LOOKUPS = 2000;
const TEXT = 'x'.repeat(860);

const body = (at: number): string =>
  `{"_id":"d${at}","code":"c${at}","n":{"$numberInt":"${at}"},"createdAt":{"$date":{"$numberLong":"${at}"}},"text":"${TEXT}"}`;

const send = async (database: Database, action: string, fields: Record<string, unknown>): Promise<void> => {
  const reply = await database.handle({ action: `database.${action}`, collectionName: 'docs', ...fields });
  if (reply.code !== undefined) throw new Error(`${reply.code}: ${reply.message ?? ''}`);
};

/** Microseconds of the middle look-up by an indexed field among `documents`. */
const lookup = async (database: Database, documents: number): Promise<number> => {
  const times: number[] = [];
  for (let at = 0; at < LOOKUPS; at += 1) {
    const query = JSON.stringify({ code: `c${Math.floor(Math.random() * documents)}` });
    const startedAt = performance.now();
    await send(database, 'getDocument', { queryType: 'WHERE', query, limit: 1 });
    times.push((performance.now() - startedAt) * 1000);
  }
  return times.sort((a, b) => a - b)[Math.floor(LOOKUPS / 2)] ?? 0;
};

const main = async (): Promise<void> => {
  let database = openDatabase({ file });
  database.declare([
    { name: 'docs', indexes: [{ name: 'by_code', unique: false, keys: [{ name: 'code', direction: '1' }] }] },
  ]);
  const results: Record<string, number> = {};
  let stored = 0;
  for (let size = 1000; size <= Number(largest); size *= 10) {
    for (; stored < size; stored += BATCH) {
      await send(database, 'insertDocument', { data: Array.from({ length: BATCH }, (_, more) => body(stored + more)) });
    }
    await lookup(database, size);
    results[`getUs.${size}`] = await lookup(database, size);
  }
  results['memoryMb'] = process.resourceUsage().maxRSS / 1024;
  database.close();
  const startedAt = performance.now();
  database = openDatabase({ file });
  await lookup(database, 1);
  results['openMs'] = performance.now() - startedAt;
  database.close();
  process.send?.(results);
};

void main();
