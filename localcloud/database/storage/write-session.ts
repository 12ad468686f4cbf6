import { Blocked, documentLock, uniqueLock } from '../transaction/lock-table.ts';
import type { Holder, LockTable } from '../transaction/lock-table.ts';
import { duplicateKey } from '../wire/fault.ts';
import { documentTable, indexTable, learnArrayFields } from './catalog.ts';
import type { Collection, Index } from './catalog.ts';
import { numberCell } from './connection.ts';
import type { Connection, Row } from './connection.ts';
import { documentKeys } from './index-keys.ts';
import { readBody, rowById } from './stored-document.ts';
import type { ReadyDocument, StoredRow } from './stored-document.ts';

type Entries = { readonly index: Index; readonly keys: readonly Buffer[] };

/** Writes documents and their index entries inside the open SQLite transaction, minding locks and uniqueness. */
export class WriteSession {
  readonly changed = new Set<string>();
  /** Indexes of which the file was told something. */
  readonly learned: Index[] = [];
  /** Statements run, a measure of the pages written. */
  statements = 0;
  readonly connection: Connection;
  private readonly locks: LockTable;
  private readonly holder: Holder | undefined;

  constructor(connection: Connection, locks: LockTable, holder: Holder | undefined) {
    this.connection = connection;
    this.locks = locks;
    this.holder = holder;
  }

  insert(collection: Collection, { id, document, body }: ReadyDocument): void {
    this.claim(documentLock(collection, id));
    if (rowById(this.connection, collection, id)) throw duplicateKey(collection.name, '_id_', `{ _id: "${id}" }`);
    const entries = this.entriesOf(collection, document);
    for (const { index, keys } of entries) this.checkUnique(collection, index, keys);
    const rid = this.run(`INSERT INTO ${documentTable(collection)} (id, body) VALUES (?, ?)`, [id, body]);
    for (const { index, keys } of entries) this.addEntries(index, keys, rid);
  }

  replace(collection: Collection, row: StoredRow, ready: ReadyDocument): void {
    this.takeOver(collection, row, ready)();
  }

  /**
   * Replaces a document in two steps: at once gives up the index entries that it no longer has; what is given back puts the new ones in.
   * Between the two another document may take over a unique value of this one.
   */
  takeOver(collection: Collection, row: StoredRow, { document, body }: ReadyDocument): () => void {
    this.claim(documentLock(collection, row.id));
    const before = collection.indexes.length > 0 ? this.entriesOf(collection, readBody(row.body)) : [];
    const after = this.entriesOf(collection, document);
    const changes = after.map(({ index, keys }, at) => {
      const old = before[at]?.keys ?? [];
      return { index, removed: without(old, keys), added: without(keys, old) };
    });
    for (const { index, removed } of changes) {
      if (index.unique) for (const key of removed) this.claim(uniqueLock(index, key));
      this.dropEntries(index, removed, row.rid);
    }
    return () => {
      for (const { index, added } of changes) this.checkUnique(collection, index, added);
      this.run(`UPDATE ${documentTable(collection)} SET body = ? WHERE rid = ?`, [body, row.rid]);
      for (const { index, added } of changes) this.addEntries(index, added, row.rid);
    };
  }

  /** Replaces the document of the same `_id`, or inserts it. */
  put(collection: Collection, ready: ReadyDocument): void {
    const row = rowById(this.connection, collection, ready.id);
    if (row) this.replace(collection, row, ready);
    else this.insert(collection, ready);
  }

  remove(collection: Collection, row: StoredRow): void {
    this.claim(documentLock(collection, row.id));
    const entries = collection.indexes.length > 0 ? this.entriesOf(collection, readBody(row.body)) : [];
    for (const { index, keys } of entries) {
      if (index.unique) for (const key of keys) this.claim(uniqueLock(index, key));
      this.dropEntries(index, keys, row.rid);
    }
    this.run(`DELETE FROM ${documentTable(collection)} WHERE rid = ?`, [row.rid]);
  }

  /** Refuses to go on while another transaction holds the lock. */
  claim(key: string): void {
    if (this.locks.isLockedForOthers(key, this.holder)) throw new Blocked();
    this.changed.add(key);
  }

  private entriesOf(collection: Collection, document: ReadyDocument['document']): Entries[] {
    return collection.indexes.map((index) => {
      const { keys, arrayFields } = documentKeys(document, index.fields, index.name);
      if (learnArrayFields(this.connection, index, arrayFields)) this.learned.push(index);
      return { index, keys };
    });
  }

  private checkUnique(collection: Collection, index: Index, keys: readonly Buffer[]): void {
    if (!index.unique) return;
    for (const key of keys) {
      this.claim(uniqueLock(index, key));
      const taken = this.connection.row(`SELECT rid FROM ${indexTable(index)} WHERE k = ?`, [key]);
      if (taken) throw duplicateOf(collection, index, numberCell(taken, 0));
    }
  }

  private run(sql: string, cells: Row): number {
    this.statements += 1;
    return this.connection.run(sql, cells);
  }

  private addEntries(index: Index, keys: readonly Buffer[], rid: number): void {
    for (const key of keys) this.run(`INSERT INTO ${indexTable(index)} (k, rid) VALUES (?, ?)`, [key, rid]);
  }

  private dropEntries(index: Index, keys: readonly Buffer[], rid: number): void {
    for (const key of keys) this.run(`DELETE FROM ${indexTable(index)} WHERE k = ? AND rid = ?`, [key, rid]);
  }
}

const without = (keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] =>
  keys.filter((key) => !others.some((other) => key.equals(other)));

const duplicateOf = (collection: Collection, index: Index, rid: number): Error =>
  duplicateKey(collection.name, index.name, `{ ${index.fields.map(({ path }) => path).join(', ')} } of row ${rid}`);
