import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from './index.ts';
import type { Database, IndexDeclaration, Meter, OpenOptions, WireReply } from './index.ts';
import type { Document } from './values/value.ts';
import { readEjsonDocument, writeEjson } from './wire/ejson.ts';

/** A database in a folder of its own that goes away with it, and the wire actions in short. For tests. */
export type TemporaryDatabase = {
  readonly file: string;
  database: Database;
  readonly meters: Meter[];
  send(action: string, fields?: Record<string, unknown>): Promise<WireReply>;
  insert(collection: string, documents: readonly Document[], transactionId?: string): Promise<WireReply>;
  find(collection: string, query: Document, more?: Record<string, unknown>): Promise<Document[]>;
  get(collection: string, id: string, transactionId?: string): Promise<Document | undefined>;
  update(collection: string, id: string, change: Document, transactionId?: string): Promise<WireReply>;
  begin(): Promise<string>;
  /** Closes the file and opens it again. */
  reopen(): void;
  remove(): void;
};

export const index = (name: string, ...fields: readonly string[]): IndexDeclaration => ({
  name,
  unique: false,
  keys: fields.map((field) => ({ name: field.replace(/^-/, ''), direction: field.startsWith('-') ? '-1' : '1' })),
});

export const unique = (name: string, ...fields: readonly string[]): IndexDeclaration => ({
  ...index(name, ...fields),
  unique: true,
});

export const temporaryDatabase = (options: Omit<OpenOptions, 'file'> = {}): TemporaryDatabase => {
  const folder = mkdtempSync(join(tmpdir(), 'localcloud-database-'));
  const file = join(folder, 'data.db');
  const meters: Meter[] = [];
  const temporary: TemporaryDatabase = {
    file,
    database: openDatabase({ ...options, file }),
    meters,
    send: (action, fields = {}) =>
      temporary.database.handle({ action: `database.${action}`, ...fields }, (meter) => meters.push(meter)),
    insert: (collectionName, documents, transactionId) =>
      temporary.send('insertDocument', { collectionName, transactionId, data: documents.map(writeEjson) }),
    find: async (collectionName, query, more = {}) =>
      listOf(
        await temporary.send('getDocument', { collectionName, queryType: 'WHERE', query: writeEjson(query), ...more }),
      ),
    get: async (collectionName, id, transactionId) => {
      const query = writeEjson({ _id: id });
      const [found] = listOf(
        await temporary.send('getDocument', { collectionName, queryType: 'DOC', query, multi: false, transactionId }),
      );
      return found;
    },
    update: (collectionName, id, change, transactionId) =>
      temporary.send('modifyDocument', {
        collectionName,
        queryType: 'DOC',
        query: writeEjson({ _id: id }),
        data: writeEjson(change),
        multi: false,
        merge: true,
        upsert: false,
        transactionId,
      }),
    begin: async () => (await temporary.send('startTransaction')).transactionId ?? '',
    reopen: () => {
      temporary.database.close();
      temporary.database = openDatabase({ ...options, file });
    },
    remove: () => {
      temporary.database.close();
      rmSync(folder, { recursive: true });
    },
  };
  return temporary;
};

const listOf = (reply: WireReply): Document[] => {
  if (reply.code !== undefined) throw new Error(`${reply.code}: ${reply.message ?? ''}`);
  const { list } = reply.data as { list: string[] };
  return list.map((text) => readEjsonDocument(text, { now: undefined }));
};
