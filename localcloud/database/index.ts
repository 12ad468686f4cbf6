import { statSync } from 'node:fs';
import type { Engine } from './actions/context.ts';
import { handleWith } from './handle.ts';
import { declarationOf, sphereDeclaration, documentTable, readCollections } from './storage/catalog.ts';
import { checkCollection } from './storage/check.ts';
import type { Collections } from './storage/catalog.ts';
import { Connection, numberCell, textCell } from './storage/connection.ts';
import { applyDeclarations } from './storage/declare.ts';
import { openSealed } from './storage/open.ts';
import { integrityOf } from './storage/seal.ts';
import type { Seal } from './storage/seal.ts';
import { collectionNamed, readyDocument } from './storage/stored-document.ts';
import { WriteSession } from './storage/write-session.ts';
import { Writer } from './storage/writer.ts';
import { LockTable } from './transaction/lock-table.ts';
import { TransactionRegistry } from './transaction/registry.ts';
import type { CollectionDeclaration, IndexDeclaration, Meter, WireReply, WireRequest } from './types.ts';
import { readEjsonDocument } from './wire/ejson.ts';

export { Damaged } from './storage/seal.ts';
export type { CollectionDeclaration, IndexDeclaration, Meter, WireReply, WireRequest } from './types.ts';

export type Database = {
  /**
   * Answers every `database.*` action of WeChat's wire protocol. Never throws for a request's fault: errors are
   * replies with `code` and `message`. A write is answered after it is on disk.
   */
  handle(request: WireRequest, onMeter?: (meter: Meter) => void): Promise<WireReply>;
  /**
   * Makes missing collections and indexes, fills new indexes, drops indexes of the named collections that are no
   * longer declared. Throws, changing nothing, if a declaration is malformed or a unique index cannot be filled.
   */
  declare(collections: readonly CollectionDeclaration[]): void;
  /** All collections by name, with their number of documents. */
  collections(): readonly { name: string; documents: number; indexes: readonly IndexDeclaration[] }[];
  /** Every document of a collection in `_id` order as canonical EJSON, read as asked for. Throws if there is no such collection. */
  documents(collection: string): Iterable<string>;
  /** Puts documents in; those with an `_id` that exists are replaced. All or nothing. */
  restore(collection: string, documents: Iterable<string>): void;
  /** Ends open transactions, as if each had been open for too long. */
  expireTransactions(): void;
  /** Looks at every page, document and index entry. Gives what is wrong, empty if nothing. */
  check(): readonly string[];
  /** Ends open transactions without their writes and makes everything acknowledged part of the main file. */
  close(): void;
};

export type OpenOptions = {
  /** Path of the SQLite file; made if missing. */
  readonly file: string;
  /** Epoch milliseconds that serverDate stands for. @defaultValue Date.now */
  readonly now?: () => number;
  /** How long a transaction may stay open, in milliseconds. @defaultValue 30000 */
  readonly transactionTimeoutMs?: number;
  /** Bytes SQLite's log may have before it is cut off. @defaultValue 64 MB */
  readonly logMaxBytes?: number;
};

const TRANSACTION_TIMEOUT_MS = 30_000;
/** Some sixteen thousand pages. */
const LOG_MAX_BYTES = 64 * 1024 * 1024;
const READING = ['cache_size = -1024', 'query_only = 1'];

const logOf = ({ file, logMaxBytes = LOG_MAX_BYTES }: OpenOptions) => ({
  logBytes: () => statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0,
  logMaxBytes,
});

/** Opens the database engine over one SQLite file. One process at a time may have it open. Throws `Damaged` if something that was acknowledged is not there. */
export const openDatabase = (options: OpenOptions): Database => {
  const timeoutMs = options.transactionTimeoutMs ?? TRANSACTION_TIMEOUT_MS;
  const { connection, seal } = openSealed(options.file);
  let collections: Collections = readCollections(connection);
  const locks = new LockTable();
  const writer = new Writer(connection, locks, timeoutMs, {
    seal,
    ...logOf(options),
    between: (work) => transactions.between(work),
  });
  const transactions = new TransactionRegistry({
    locks,
    timeoutMs,
    openSnapshot: () => new Connection(options.file, READING),
    collections: () => collections,
    onReleased: () => writer.locksReleased(),
  });
  const engine: Engine = {
    connection,
    writer,
    transactions,
    collections: () => collections,
    addCollection: (name) => {
      collections = applyDeclarations(connection, [{ name, indexes: [] }]);
    },
    now: options.now ?? Date.now,
  };
  return {
    handle: handleWith(engine),
    declare: (declared) => {
      collections = applyDeclarations(connection, declared);
      writer.checkpoint();
    },
    collections: () => [...collections.values()].map((collection) => describe(connection, collection)),
    documents: (name) => bodies(connection, documentTable(collectionNamed(collections, name))),
    restore: (name, documents) => {
      restore({ connection, locks, seal }, collections, name, documents);
      writer.checkpoint();
    },
    expireTransactions: () => transactions.expire(),
    check: () => checkAll(connection, collections),
    close: () => {
      transactions.close();
      writer.drain();
      connection.row('PRAGMA wal_checkpoint(TRUNCATE)');
      connection.close();
      seal.close();
    },
  };
};

const checkAll = (connection: Connection, collections: Collections): readonly string[] => [
  ...integrityOf(connection),
  ...[...collections.values()].flatMap((collection) => checkCollection(connection, collection)),
];

const describe = (connection: Connection, collection: ReturnType<typeof collectionNamed>) => {
  const count = connection.row(`SELECT COUNT(*) FROM ${documentTable(collection)}`);
  return {
    name: collection.name,
    documents: count ? numberCell(count, 0) : 0,
    indexes: [...collection.indexes.map(declarationOf), ...collection.spheres.map(sphereDeclaration)],
  };
};

const BATCH = 200;

function* bodies(connection: Connection, table: string): Generator<string> {
  let after = '';
  for (;;) {
    const rows = connection.rows(`SELECT id, body FROM ${table} WHERE id > ? ORDER BY id LIMIT ${BATCH}`, [after]);
    for (const row of rows) {
      after = textCell(row, 0);
      yield textCell(row, 1);
    }
    if (rows.length < BATCH) return;
  }
}

const restore = (
  { connection, locks, seal }: { connection: Connection; locks: LockTable; seal: Seal },
  collections: Collections,
  name: string,
  documents: Iterable<string>,
): void => {
  const collection = collectionNamed(collections, name);
  const session = new WriteSession(connection, locks, undefined);
  connection.run('BEGIN IMMEDIATE');
  try {
    for (const text of documents) {
      session.put(collection, readyDocument(readEjsonDocument(text, { now: undefined })));
    }
    seal.count(connection);
    connection.run('COMMIT');
    seal.committed();
  } catch (error) {
    if (connection.isInTransaction) connection.run('ROLLBACK');
    throw error;
  }
  locks.committed(session.changed);
};
