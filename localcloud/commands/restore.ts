import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clearDataDir, openDataDir } from '../data-dir.ts';
import { readCollections } from './read-collections.ts';

type ListedFile = { readonly path: string; readonly owner: string; readonly file: string };

const documentsOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Replaces the content of a data folder by what `dump` wrote. Refuses a folder that is no dump, before anything is removed. */
export const restore = async (dataDir: string, from: string): Promise<void> => {
  const declared = join(from, 'collections.json');
  if (!existsSync(declared)) throw new Error(`not a dump, there is no collections.json: ${from}`);
  const collections = readCollections(declared);
  const files = JSON.parse(readFileSync(join(from, 'files.json'), 'utf8')) as readonly ListedFile[];
  clearDataDir(dataDir);
  const { database, store, close } = openDataDir(dataDir);
  try {
    database.declare(collections);
    for (const { name } of collections) {
      database.restore(name, documentsOf(join(from, 'collections', `${encodeURIComponent(name)}.jsonl`)));
    }
    for (const { path, owner, file } of files)
      await store.put(path, createReadStream(join(from, 'files', file)), owner);
  } finally {
    close();
  }
};
