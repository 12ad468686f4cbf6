import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, openSync, readSync, closeSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Transform } from 'node:stream';
import type { State } from '../state/state.ts';

export type StoredFile = { readonly path: string; readonly size: number; readonly at: number; readonly owner: string };

/**
 * Files by cloud path. On disk an object is named by the hash of its path, so a path reaches no other file whatever it holds,
 * and `a` and `a/b` may both exist, as in the cloud.
 */
export type Store = {
  /** Replaces what the path held. Durable when it resolves; an upload that breaks off leaves the old file. */
  put(path: string, content: Readable, owner: string): Promise<StoredFile>;
  find(path: string): StoredFile | undefined;
  read(path: string): Readable;
  /** At most `length` bytes from the start. */
  head(path: string, length: number): Buffer;
  /** False if there was none. */
  remove(path: string): boolean;
  list(limit: number): readonly StoredFile[];
};

export const FILE_BYTES_MAX = 100 * 1024 * 1024;

/** More bytes than one file may have. */
export class FileTooLarge extends Error {
  constructor() {
    super(`a file has at most ${FILE_BYTES_MAX} bytes`);
  }
}

const bounded = (count: (bytes: number) => void): Transform => {
  let size = 0;
  return new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length;
      count(size);
      if (size > FILE_BYTES_MAX) done(new FileTooLarge());
      else done(null, chunk);
    },
  });
};

const writeDurably = async (file: string, content: Readable): Promise<number> => {
  let size = 0;
  await pipeline(
    content,
    bounded((bytes) => (size = bytes)),
    createWriteStream(file, { flags: 'wx' }),
  );
  const handle = await open(file, 'r');
  await handle.sync();
  await handle.close();
  return size;
};

export const openStore = (dir: string, { sql }: State, now: () => number): Store => {
  mkdirSync(dir, { recursive: true });
  const find = sql.prepare('SELECT path, size, at, owner FROM file WHERE path = ?');
  const save = sql.prepare(
    'INSERT INTO file VALUES (?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size, at = excluded.at, owner = excluded.owner',
  );
  const drop = sql.prepare('DELETE FROM file WHERE path = ?');
  const all = sql.prepare('SELECT path, size, at, owner FROM file ORDER BY path LIMIT ?');
  const objectOf = (path: string): string => createHash('sha256').update(path).digest('hex');
  const fileOf = (path: string): string => join(dir, objectOf(path));

  return {
    put: async (path, content, owner) => {
      const partial = join(dir, `partial-${randomUUID()}`);
      try {
        const size = await writeDurably(partial, content);
        await rename(partial, fileOf(path));
        const at = now();
        save.run(path, objectOf(path), size, at, owner);
        return { path, size, at, owner };
      } catch (error) {
        rmSync(partial, { force: true });
        throw error;
      }
    },
    find: (path) => find.get(path) as StoredFile | undefined,
    read: (path) => createReadStream(fileOf(path)),
    head: (path, length) => {
      const buffer = Buffer.alloc(length);
      const fd = openSync(fileOf(path), 'r');
      const read = readSync(fd, buffer, 0, length, 0);
      closeSync(fd);
      return buffer.subarray(0, read);
    },
    remove: (path) => {
      const removed = drop.run(path).changes === 1;
      if (removed) rmSync(fileOf(path), { force: true });
      return removed;
    },
    list: (limit) => all.all(limit) as StoredFile[],
  };
};
