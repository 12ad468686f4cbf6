import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from './index.ts';
import type { Database } from './index.ts';
import { readEjsonDocument, writeEjson } from './wire/ejson.ts';

const KILLS = Number(process.env['LOCALCLOUD_KILLS'] ?? 5);

/** Lets a writer run until it has acknowledged this many writes and some time more, then kills it. */
const killedWriter = async (file: string, run: number, lines: number, moreMs: number): Promise<string[]> => {
  const script = join(__dirname, 'durability-writer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, file, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  const reader = createInterface({ input: child.stdout });
  let timer: NodeJS.Timeout | undefined;
  reader.on('line', (line) => {
    acknowledged.push(line);
    if (acknowledged.length > lines) timer ??= setTimeout(() => child.kill('SIGKILL'), moreMs);
  });
  await once(reader, 'close');
  expect(child.signalCode ?? (await once(child, 'exit'))[1]).toBe('SIGKILL');
  return acknowledged.filter((line) => line !== 'ready');
};

const idsOf = (database: Database, collection: string): Set<string> =>
  new Set([...database.documents(collection)].map((text) => readEjsonDocument(text, { now: 0 })['_id'] as string));

const countBy = async (database: Database, collectionName: string, query: string): Promise<unknown> =>
  (await database.handle({ action: 'database.calculateDocument', collectionName, queryType: 'WHERE', query })).data;

test(
  `killed ${KILLS} times while writing, nothing acknowledged is lost and no transaction is there by half`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'localcloud-kill-'));
    const file = join(folder, 'data.db');
    const acknowledged: string[] = [];
    try {
      for (let run = 0; run < KILLS; run += 1) {
        acknowledged.push(...(await killedWriter(file, run, Math.floor(Math.random() * 60), Math.random() * 20)));
        const database = openDatabase({ file });
        const [notes, pairs] = [idsOf(database, 'notes'), idsOf(database, 'pairs')];
        const lost = acknowledged.filter(
          (id) => !(notes.has(id) || (pairs.has(`${id}-left`) && pairs.has(`${id}-right`))),
        );
        expect(lost).toEqual([]);
        const halves = [...pairs].filter(
          (id) => !pairs.has(id.replace(/(left|right)$/, (side) => (side === 'left' ? 'right' : 'left'))),
        );
        expect(halves).toEqual([]);
        const numbered = await countBy(database, 'notes', writeEjson({ number: { $gte: '' } }));
        const written = await countBy(database, 'notes', writeEjson({ writer: { $in: [0, 1, 2] } }));
        expect([numbered, written]).toEqual([{ total: notes.size }, { total: notes.size }]);
        database.close();
      }
      expect(acknowledged.length).toBeGreaterThan(KILLS);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  30_000 + KILLS * 10_000,
);
