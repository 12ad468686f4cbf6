import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openDataDir } from '../data-dir.ts';

const FILES_MAX = 1_000_000;

const lines = function* (texts: Iterable<string>): Generator<string> {
  for (const text of texts) yield `${text}\n`;
};

const fileName = (index: number): string => String(index).padStart(7, '0');

/**
 * Writes a data folder as text: `collections.json` (names and indexes), `collections/<name>.jsonl` (canonical EJSON, one document a
 * line), `files.json` and `files/`. Refuses a folder that is not empty, and data that a running local cloud has open.
 */
export const dump = async (dataDir: string, out: string): Promise<{ documents: number; files: number }> => {
  if (existsSync(out) && readdirSync(out).length > 0) throw new Error(`the folder is not empty: ${out}`);
  const { database, store, close } = openDataDir(dataDir);
  try {
    mkdirSync(join(out, 'collections'), { recursive: true });
    mkdirSync(join(out, 'files'));
    const collections = database.collections();
    for (const { name } of collections) {
      const file = createWriteStream(join(out, 'collections', `${encodeURIComponent(name)}.jsonl`));
      await pipeline(Readable.from(lines(database.documents(name))), file);
    }
    writeFileSync(
      join(out, 'collections.json'),
      JSON.stringify(
        collections.map(({ name, indexes }) => ({ name, indexes })),
        null,
        2,
      ),
    );
    const files = store.list(FILES_MAX);
    for (const [i, { path }] of files.entries()) {
      await pipeline(store.read(path), createWriteStream(join(out, 'files', fileName(i))));
    }
    const listed = files.map(({ path, owner }, i) => ({ path, owner, file: fileName(i) }));
    writeFileSync(join(out, 'files.json'), JSON.stringify(listed, null, 2));
    return { documents: collections.reduce((sum, { documents }) => sum + documents, 0), files: files.length };
  } finally {
    close();
  }
};
