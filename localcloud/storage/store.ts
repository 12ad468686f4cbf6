import { randomUUID } from 'node:crypto';
import { closeSync, createReadStream, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { State } from '../state/state.ts';

export type StoredFile = { readonly path: string; readonly size: number; readonly at: number; readonly owner: string };

export const FILE_BYTES_MAX = 100 * 1024 * 1024;

/** More bytes than one file may have. */
export class FileTooLarge extends Error {
  constructor() {
    super(`a file has at most ${FILE_BYTES_MAX} bytes`);
  }
}

/** The path holds a file of somebody else. */
export class NotOwner extends Error {
  constructor() {
    super('the file belongs to somebody else');
  }
}

/** Reads to the end, so that the sender stays to hear why it is refused, but writes no more than a file may have. */
const writeDurably = async (file: string, content: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<number> => {
  const handle = await open(file, 'wx');
  try {
    let size = 0;
    for await (const chunk of content) {
      size += chunk.length;
      if (size <= FILE_BYTES_MAX) await handle.appendFile(chunk);
    }
    if (size > FILE_BYTES_MAX) throw new FileTooLarge();
    await handle.sync();
    return size;
  } finally {
    await handle.close();
  }
};

type Row = StoredFile & { readonly object: string };

/**
 * Files by cloud path. On disk each version is an object with a random name that a row points to: a path reaches no other file
 * whatever it holds, `a` and `a/b` may both exist as in the cloud, and an upload that breaks off leaves the old version.
 */
export class Store {
  readonly #dir: string;
  readonly #state: State;
  readonly #now: () => number;

  constructor(dir: string, state: State, now: () => number) {
    this.#dir = dir;
    this.#state = state;
    this.#now = now;
    mkdirSync(dir, { recursive: true });
    this.#sweep();
  }

  /**
   * Replaces what the path held. Survives the end of this process once it resolves. Rejects with `FileTooLarge`, and with `NotOwner` where
   * a user (a function has the owner '') would replace what is not theirs, as under the rule that only its maker writes a file.
   */
  async put(path: string, content: AsyncIterable<Buffer> | Iterable<Buffer>, owner: string): Promise<StoredFile> {
    const object = randomUUID();
    try {
      const size = await writeDurably(this.#file(object), content);
      const old = this.#row(path);
      if (owner !== '' && old && old.owner !== owner) throw new NotOwner();
      const at = this.#now();
      this.#state.sql
        .prepare('INSERT OR REPLACE INTO file (path, object, size, at, owner) VALUES (?, ?, ?, ?, ?)')
        .run(path, object, size, at, owner);
      this.#discard(old);
      return { path, size, at, owner };
    } catch (error) {
      rmSync(this.#file(object), { force: true });
      throw error;
    }
  }

  find(path: string): StoredFile | undefined {
    const row = this.#row(path);
    return row && { path, size: row.size, at: row.at, owner: row.owner };
  }

  /** The bytes from one place to another, both included; all of them without places. Throws if there is no such file. */
  read(path: string, start?: number, end?: number): Readable {
    return createReadStream(this.#objectOf(path), { ...(start === undefined ? {} : { start, end }) });
  }

  /** At most `length` bytes from the start. Throws if there is no such file. */
  head(path: string, length: number): Buffer {
    const buffer = Buffer.alloc(length);
    const fd = openSync(this.#objectOf(path), 'r');
    const read = readSync(fd, buffer, 0, length, 0);
    closeSync(fd);
    return buffer.subarray(0, read);
  }

  /** False if there was none. */
  remove(path: string): boolean {
    const row = this.#row(path);
    this.#state.sql.prepare('DELETE FROM file WHERE path = ?').run(path);
    this.#discard(row);
    return row !== undefined;
  }

  /** The first of them, by path. */
  list(limit: number): readonly StoredFile[] {
    const rows = this.#state.sql.prepare('SELECT path, size, at, owner FROM file ORDER BY path LIMIT ?').all(limit);
    return rows as StoredFile[];
  }

  /** Which of the first files are not there, or have another size than was stored. */
  check(limit: number): readonly string[] {
    return this.list(limit).flatMap(({ path, size }) => {
      const found = statSync(this.#objectOf(path), { throwIfNoEntry: false })?.size;
      if (found === undefined) return [`the file ${path} is missing`];
      return found === size ? [] : [`the file ${path} has ${String(found)} bytes, not ${String(size)}`];
    });
  }

  #row(path: string): Row | undefined {
    return this.#state.sql.prepare('SELECT path, object, size, at, owner FROM file WHERE path = ?').get(path) as
      Row | undefined;
  }

  #file(object: string): string {
    return join(this.#dir, object);
  }

  #objectOf(path: string): string {
    const row = this.#row(path);
    if (!row) throw new Error(`no such file: ${path}`);
    return this.#file(row.object);
  }

  #discard(row: Row | undefined): void {
    if (row) rmSync(this.#file(row.object), { force: true });
  }

  /** Removes objects that no row points to: what uploads left that broke off. */
  #sweep(): void {
    const known = this.#state.sql.prepare('SELECT 1 FROM file WHERE object = ?');
    for (const name of readdirSync(this.#dir)) if (!known.get(name)) rmSync(this.#file(name), { force: true });
  }
}
