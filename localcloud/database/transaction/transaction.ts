import type { Collection, Collections, Index } from '../storage/catalog.ts';
import { indexTable } from '../storage/catalog.ts';
import { numberCell } from '../storage/connection.ts';
import type { Connection } from '../storage/connection.ts';
import { documentKeys } from '../storage/index-keys.ts';
import { readBody, rowById } from '../storage/stored-document.ts';
import type { ReadyDocument } from '../storage/stored-document.ts';
import type { Document } from '../values/value.ts';
import { duplicateKey, transactionConflict } from '../wire/fault.ts';
import { documentLock, uniqueLock } from './lock-table.ts';
import type { Holder, LockTable } from './lock-table.ts';

/** A document as a transaction has left it; `undefined` where it has removed it. */
export type Own = ReadyDocument | undefined;

/**
 * One open transaction: a snapshot of the file as it was when it began, and its own writes over it, kept apart
 * until commit. The first to write a document locks it.
 */
export class Transaction implements Holder {
  readonly id: string;
  readonly snapshot: Connection;
  readonly collections: Collections;
  readonly writes = new Map<Collection, Map<string, Own>>();
  private readonly claims = new Map<string, string | undefined>();
  private readonly locks: LockTable;
  private readonly point: number;

  constructor(id: string, snapshot: Connection, collections: Collections, locks: LockTable) {
    this.id = id;
    this.snapshot = snapshot;
    this.collections = collections;
    this.locks = locks;
    this.point = locks.begin(this);
  }

  /** The document as this transaction sees it. */
  read(collection: Collection, id: string): Document | undefined {
    const own = this.writes.get(collection);
    if (own?.has(id)) return own.get(id)?.document;
    const row = rowById(this.showing(documentLock(collection, id)), collection, id);
    return row && readBody(row.body);
  }

  /**
   * The file as it was when this began, for reading a document by the key of its lock or, without one, anything. Where the snapshot was
   * given up, the file as it is now: refused as a conflict if what is to be read has changed since.
   */
  showing(key?: string): Connection {
    const isOther =
      key === undefined ? this.locks.isAnythingChangedSince(this.point) : this.locks.isChangedSince(key, this.point);
    if (isOther && !this.hasSnapshot) throw transactionConflict();
    return this.snapshot;
  }

  insert(collection: Collection, ready: ReadyDocument): void {
    this.lock(documentLock(collection, ready.id));
    if (this.read(collection, ready.id)) throw duplicateKey(collection.name, '_id_', `{ _id: "${ready.id}" }`);
    this.store(collection, ready.id, undefined, ready);
  }

  replace(collection: Collection, before: Document, ready: ReadyDocument): void {
    this.lock(documentLock(collection, ready.id));
    this.store(collection, ready.id, before, ready);
  }

  remove(collection: Collection, id: string, before: Document): void {
    this.lock(documentLock(collection, id));
    this.store(collection, id, before, undefined);
  }

  /** Whether it reads the file as it was when it began. */
  get hasSnapshot(): boolean {
    return this.snapshot.isInTransaction;
  }

  /** Goes on without a snapshot: while it is open SQLite keeps every page written since. */
  leaveSnapshot(): void {
    if (this.hasSnapshot) this.snapshot.run('COMMIT');
  }

  private lock(key: string): void {
    if (this.locks.isLockedForOthers(key, this) || this.locks.isChangedSince(key, this.point)) {
      throw transactionConflict();
    }
    this.locks.acquire(this, key);
  }

  private store(collection: Collection, id: string, before: Document | undefined, after: Own): void {
    for (const index of collection.indexes) {
      const old = before ? documentKeys(before, index.fields, index.name).keys : [];
      const keys = after ? documentKeys(after.document, index.fields, index.name).keys : [];
      if (index.unique) this.claimUnique(collection, index, id, old, keys);
    }
    const own = this.writes.get(collection) ?? new Map<string, Own>();
    own.set(id, after);
    this.writes.set(collection, own);
  }

  private claimUnique(
    collection: Collection,
    index: Index,
    id: string,
    old: readonly Buffer[],
    keys: readonly Buffer[],
  ): void {
    for (const key of old) {
      if (keys.some((kept) => kept.equals(key))) continue;
      this.lock(uniqueLock(index, key));
      this.claims.set(uniqueLock(index, key), undefined);
    }
    for (const key of keys) {
      if (old.some((kept) => kept.equals(key))) continue;
      this.lock(uniqueLock(index, key));
      if (this.isTaken(index, key)) {
        throw duplicateKey(collection.name, index.name, `{ ${index.fields.map(({ path }) => path).join(', ')} }`);
      }
      this.claims.set(uniqueLock(index, key), id);
    }
  }

  private isTaken(index: Index, key: Buffer): boolean {
    const name = uniqueLock(index, key);
    if (this.claims.has(name)) return this.claims.get(name) !== undefined;
    const row = this.showing(name).row(`SELECT rid FROM ${indexTable(index)} WHERE k = ?`, [key]);
    return row !== undefined && numberCell(row, 0) > 0;
  }
}
