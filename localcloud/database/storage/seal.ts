import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { textCell, numberCell } from './connection.ts';
import type { Connection } from './connection.ts';

/** The file does not hold what was acknowledged. */
export class Damaged extends Error {}

/** What is known of the file beside the file: how many commits were acknowledged and, while it is closed, the digest of its bytes. */
type Known = { readonly commits: number; readonly digest: string };

const RECORD_BYTES = 128;
const CHUNK_BYTES = 1024 * 1024;
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS commits (one INTEGER PRIMARY KEY CHECK (one = 1), n INTEGER NOT NULL);
  INSERT OR IGNORE INTO commits VALUES (1, 0);`;

const digestOf = (file: string): string => {
  const hash = createHash('sha1');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const fd = openSync(file, 'r');
  for (let read = readSync(fd, chunk); read > 0; read = readSync(fd, chunk)) hash.update(chunk.subarray(0, read));
  closeSync(fd);
  return hash.digest('hex');
};

const readKnown = (path: string): Known | undefined => {
  if (!existsSync(path)) return undefined;
  const text = readFileSync(path, 'utf8');
  // Killed before its first record.
  if (text === '') return undefined;
  try {
    const { commits, digest } = JSON.parse(text) as Known;
    return { commits, digest };
  } catch {
    throw new Damaged('the seal beside the database cannot be read');
  }
};

/** SQLite's own look at its pages; it may fail in the middle of what it looks at. */
const lookAt = (connection: Connection, pragma: 'quick_check' | 'integrity_check'): string => {
  const rows = connection.rows(`PRAGMA ${pragma}(5)`).map((row) => textCell(row, 0));
  return rows.join('; ');
};

/**
 * Tells a file that lost something from one that did not. SQLite itself opens a file whose log is missing or broken as it was before, and
 * reads past a flipped byte. So the number of acknowledged commits stands beside the file as well as in it, and a file that was closed has
 * the digest of its bytes there. A file without a seal, of an earlier version, gets one.
 */
export class Seal {
  private readonly fd: number;
  private readonly file: string;
  private readonly known: Known | undefined;
  private commits = 0;

  /** Throws `Damaged` if the file is not the one that was closed. */
  constructor(file: string) {
    this.file = file;
    this.known = readKnown(`${file}-seal`);
    if (this.known && this.known.commits > 0 && !existsSync(file)) throw new Damaged('the database is missing');
    const digest = this.known?.digest ?? '';
    if (digest !== '' && digestOf(file) !== digest) throw new Damaged('the database is not as it was closed');
    this.fd = openSync(`${file}-seal`, this.known ? 'r+' : 'w+');
  }

  /** Throws `Damaged` if the open file has fewer commits than were acknowledged, or pages that do not fit together. */
  verify(connection: Connection): void {
    connection.exec(SCHEMA);
    if (this.known?.digest === '') {
      const found = lookAt(connection, 'quick_check');
      if (found !== 'ok') throw new Damaged(`pages are damaged (${found})`);
    }
    const row = connection.row('SELECT n FROM commits');
    this.commits = row ? numberCell(row, 0) : 0;
    const missing = (this.known?.commits ?? 0) - this.commits;
    if (missing > 0)
      throw new Damaged(
        `the last ${String(missing)} of ${String(this.known?.commits)} commits are missing, as where the log was lost`,
      );
    this.write('');
  }

  /** Counts the commit that is about to be made, within it. */
  count(connection: Connection): void {
    connection.run('UPDATE commits SET n = n + 1');
  }

  /** The commit that was counted has become durable, and may be acknowledged. */
  committed(): void {
    this.commits += 1;
    try {
      this.write('');
    } catch {
      // On a failing disk the seal stays behind: then it hides a loss, but never tells of one that was none.
    }
  }

  /** After the connection is closed. */
  close(): void {
    if (existsSync(this.file)) this.write(digestOf(this.file));
    closeSync(this.fd);
  }

  /** Leaves what is known as it is. */
  abandon(): void {
    closeSync(this.fd);
  }

  private write(digest: string): void {
    writeSync(this.fd, JSON.stringify({ commits: this.commits, digest }).padEnd(RECORD_BYTES), 0);
  }
}

/** Everything SQLite finds wrong with an open file; empty if nothing. */
export const integrityOf = (connection: Connection): readonly string[] => {
  const found = lookAt(connection, 'integrity_check');
  return found === 'ok' ? [] : [found];
};
