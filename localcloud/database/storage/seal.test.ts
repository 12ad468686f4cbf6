import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../index.ts';
import { index, temporaryDatabase } from '../temporary-database.ts';
import type { TemporaryDatabase } from '../temporary-database.ts';
import { Connection } from './connection.ts';
import { Damaged } from './seal.ts';

const NOTES = 20;
let db: TemporaryDatabase;
let elsewhere: string;

beforeEach(async () => {
  db = temporaryDatabase({ logMaxBytes: 1024 * 1024 });
  elsewhere = mkdtempSync(join(tmpdir(), 'localcloud-seal-'));
  db.database.declare([{ name: 'notes', indexes: [index('byN', 'n')] }]);
  for (let n = 0; n < NOTES; n += 1) await db.insert('notes', [{ _id: `n${String(n)}`, n, text: 'x'.repeat(900) }]);
});
afterEach(() => {
  db.remove();
  rmSync(elsewhere, { recursive: true });
});

/** What a process that is killed now would leave, without the files named. */
const killed = (...without: readonly string[]): string => {
  const file = join(elsewhere, 'data.db');
  for (const part of ['', '-wal', '-seal']) if (!without.includes(part)) copyFileSync(db.file + part, file + part);
  return file;
};
const open =
  (file: string): (() => unknown) =>
  () =>
    openDatabase({ file });
const overwrite = (file: string, at: number): void => {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, at, at + 64);
  writeFileSync(file, bytes);
};
const isThere = (file: string): number => {
  const database = openDatabase({ file });
  const found = [...database.documents('notes')].length;
  database.close();
  return found;
};

describe('after a kill', () => {
  test('everything is there, and the log is cut off', () => {
    const file = killed();
    const database = openDatabase({ file });
    expect([[...database.documents('notes')].length, statSync(`${file}-wal`).size]).toEqual([NOTES, 0]);
    database.close();
  });

  test('a missing log is told by the commits that are missing', () => {
    const file = killed('-wal');
    expect(open(file)).toThrow(Damaged);
  });

  test('a log that is damaged in the middle is told, again and again', () => {
    const file = killed();
    overwrite(`${file}-wal`, Math.floor(statSync(`${file}-wal`).size * 0.8));
    expect(open(file)).toThrow(/^the last \d+ of 20 commits are missing/);
    expect(open(file)).toThrow(Damaged);
  });

  test('a missing database is told', () => {
    expect(open(killed('', '-wal'))).toThrow('the database is missing');
  });
});

describe('after it was closed', () => {
  const closed = (): string => {
    db.database.close();
    const file = join(elsewhere, 'data.db');
    for (const part of ['', '-seal']) copyFileSync(db.file + part, file + part);
    db.database = openDatabase({ file: db.file });
    return file;
  };

  test('it opens, also without a seal of its own, as files of before have none', () => {
    const file = closed();
    expect(isThere(file)).toBe(NOTES);
    rmSync(`${file}-seal`);
    expect([isThere(file), existsSync(`${file}-seal`)]).toEqual([NOTES, true]);
  });

  test('one page that is another is told, even where the text of a document is all that changed', () => {
    const file = closed();
    overwrite(file, readFileSync(file).indexOf('xxxxxxxx'));
    expect(open(file)).toThrow('the database is not as it was closed');
  });

  test('check tells of a document that cannot be read and of an index entry that is missing', () => {
    const file = closed();
    rmSync(`${file}-seal`);
    const connection = new Connection(file, []);
    connection.exec("UPDATE d1 SET body = '{' WHERE id = 'n3'; DELETE FROM x1 WHERE rid IN (5, 6)");
    connection.close();
    const database = openDatabase({ file });
    expect(database.check()).toEqual([
      'notes: the document n3 cannot be read',
      'notes: index byN has 18 entries, not 19',
    ]);
    database.close();
  });
});

test('the log stays bounded while a transaction is open at every moment', async () => {
  const logMax = 1024 * 1024;
  let most = 0;
  const write = async (writer: number): Promise<void> => {
    for (let at = 0; at < 40; at += 1) {
      const id = await db.begin();
      await db.insert('notes', [{ _id: `w${String(writer)}-${String(at)}`, n: at, text: 'y'.repeat(60_000) }], id);
      await db.send('commitTransaction', { transactionId: id });
      most = Math.max(most, statSync(`${db.file}-wal`).size);
    }
  };
  await Promise.all([0, 1, 2, 3].map(write));
  expect(most).toBeLessThan(3 * logMax);
  expect(db.database.check()).toEqual([]);
});

test('a transaction that was left open holds nobody up, and the log is cut off all the same', async () => {
  const left = await db.begin();
  const bytes = (): number => statSync(`${db.file}-wal`).size;
  let most = 0;
  for (let at = 0; at < 60; at += 1) {
    const id = await db.begin();
    await db.insert('notes', [{ _id: `w${String(at)}`, n: at, text: 'y'.repeat(150_000) }], id);
    await db.send('commitTransaction', { transactionId: id });
    most = Math.max(most, bytes());
  }
  expect(most).toBeLessThan(3 * 1024 * 1024);
  expect((await db.send('commitTransaction', { transactionId: left })).code).toBeUndefined();
});

describe('a transaction that has lost its snapshot to the log', () => {
  let left: string;
  beforeEach(async () => {
    await db.insert('notes', [{ _id: 'still' }, { _id: 'moved', n: 1 }]);
    left = await db.begin();
    await db.update('notes', 'moved', { $set: { n: 2 } });
    await db.insert('notes', [{ _id: 'long', text: 'y'.repeat(2 * 1024 * 1024) }]);
    // Whoever begins now waits until the log is cut off.
    await db.send('abortTransaction', { transactionId: await db.begin() });
  });

  test('reads on what nobody has changed, and its writes are committed', async () => {
    expect(await db.get('notes', 'still', left)).toEqual({ _id: 'still' });
    await db.update('notes', 'still', { $set: { n: 7 } }, left);
    await db.send('commitTransaction', { transactionId: left });
    expect(await db.get('notes', 'still')).toEqual({ _id: 'still', n: 7 });
  });

  test('is refused what has changed, as a conflict', async () => {
    const query = { collectionName: 'notes', queryType: 'DOC', query: '{"_id":"moved"}', multi: false };
    const { code } = await db.send('getDocument', { ...query, transactionId: left });
    expect(code).toBe('DATABASE_TRANSACTION_CONFLICT');
  });

  test('is refused a query, which may find what has changed', async () => {
    const query = { collectionName: 'notes', queryType: 'WHERE', query: '{"_id":"still"}' };
    const { code } = await db.send('getDocument', { ...query, transactionId: left });
    expect(code).toBe('DATABASE_TRANSACTION_CONFLICT');
  });
});
