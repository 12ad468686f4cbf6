import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LockTable } from '../transaction/lock-table.ts';
import { createCollection, createSchema, readCollections } from './catalog.ts';
import type { Collection } from './catalog.ts';
import { Connection } from './connection.ts';
import { readyDocument, rowById } from './stored-document.ts';
import { Writer } from './writer.ts';

let folder: string;
let connection: Connection;
let writer: Writer;
let collection: Collection;

const open = (...pragmas: string[]): void => {
  connection = new Connection(join(folder, 'data.db'), ['journal_mode = WAL', ...pragmas]);
  createSchema(connection);
  if (!readCollections(connection).has('notes')) createCollection(connection, 'notes');
  const found = readCollections(connection).get('notes');
  if (!found) throw new Error('the collection was not made');
  collection = found;
  writer = new Writer(connection, new LockTable(), 1000);
};

const write = (id: string, text = ''): Promise<void> =>
  writer.submit((session) => {
    session.insert(collection, readyDocument({ text }, id));
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'localcloud-writer-'));
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true });
});

describe('the writer', () => {
  test('stores the good writes of a batch and refuses the bad ones, each for itself', async () => {
    open();
    const outcomes = await Promise.allSettled([write('a'), write('a'), write('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(rowById(connection, collection, 'b')?.id).toBe('b');
  });

  test('takes back everything a failing write has done', async () => {
    open();
    const both = writer.submit((session) => {
      session.insert(collection, readyDocument({}, 'a'));
      session.insert(collection, readyDocument({}, 'a'));
    });
    await expect(both).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(rowById(connection, collection, 'a')).toBeUndefined();
  });

  test('makes all writes of one turn durable with one commit', async () => {
    open();
    let commits = 0;
    const run = connection.run.bind(connection);
    connection.run = (sql, cells) => {
      if (sql === 'COMMIT') commits += 1;
      return run(sql, cells);
    };
    await Promise.all([write('a'), write('b'), write('c')]);
    expect(commits).toBe(1);
  });

  test('tells the caller when the disk is full, and leaves a sound file with what was acknowledged', async () => {
    open('max_page_count = 40');
    const stored: string[] = [];
    let fault: unknown;
    for (let at = 0; fault === undefined && at < 200; at += 1) {
      await write(`n${at}`, 'x'.repeat(3000)).then(
        () => stored.push(`n${at}`),
        (error: unknown) => {
          fault = error;
        },
      );
    }
    expect(fault).toMatchObject({ code: 'SYS_ERR' });
    expect(String(fault)).toContain('full');
    connection.close();
    open();
    expect(connection.row('PRAGMA integrity_check')).toEqual(['ok']);
    expect(stored.filter((id) => !rowById(connection, collection, id))).toEqual([]);
    await write('afterwards');
  });
});
