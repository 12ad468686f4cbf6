import type { CollectionDeclaration } from '../types.ts';
import {
  checkDeclaration,
  createCollection,
  createIndex,
  createSphere,
  documentTable,
  dropIndex,
  dropSphere,
  learnArrayFields,
  isSameIndex,
  isSphere,
  readCollections,
} from './catalog.ts';
import type { Collection, Collections, Index } from './catalog.ts';
import { numberCell, textCell } from './connection.ts';
import type { Connection } from './connection.ts';
import { documentKeys } from './index-keys.ts';
import { readBody } from './stored-document.ts';

const BATCH = 500;

/**
 * Brings the file in line with what is declared: missing collections and indexes are made and filled, indexes of
 * declared collections that are no longer declared are dropped. All or nothing.
 */
export const applyDeclarations = (connection: Connection, declared: readonly CollectionDeclaration[]): Collections => {
  declared.forEach(checkDeclaration);
  connection.run('BEGIN IMMEDIATE');
  try {
    const known = readCollections(connection);
    for (const name of new Set(declared.map((declaration) => declaration.name)))
      if (!known.has(name)) createCollection(connection, name);
    const collections = readCollections(connection);
    for (const declaration of declared) {
      const collection = collections.get(declaration.name);
      if (collection) applyIndexes(connection, collection, declaration);
    }
    connection.run('COMMIT');
  } catch (error) {
    if (connection.isInTransaction) connection.run('ROLLBACK');
    throw error;
  }
  return readCollections(connection);
};

const applyIndexes = (connection: Connection, collection: Collection, { indexes }: CollectionDeclaration): void => {
  const kept = new Set<string>();
  for (const sphere of collection.spheres) {
    const isKept = indexes.some(
      (one) => one.name === sphere.name && isSphere(one) && one.keys[0]?.name === sphere.path,
    );
    if (isKept) kept.add(sphere.name);
    else dropSphere(connection, sphere);
  }
  for (const index of collection.indexes) {
    if (indexes.some((declared) => declared.name === index.name && isSameIndex(index, declared))) kept.add(index.name);
    else dropIndex(connection, index);
  }
  for (const declared of indexes) {
    if (kept.has(declared.name)) continue;
    if (isSphere(declared)) createSphere(connection, collection, declared);
    else fillIndex(connection, collection, createIndex(connection, collection, declared));
  }
};

const fillIndex = (connection: Connection, collection: Collection, index: Index): void => {
  const select = `SELECT rid, body FROM ${documentTable(collection)} WHERE rid > ? ORDER BY rid LIMIT ${BATCH}`;
  let after = 0;
  for (;;) {
    const rows = connection.rows(select, [after]);
    for (const row of rows) {
      after = numberCell(row, 0);
      const { keys, arrayFields } = documentKeys(readBody(textCell(row, 1)), index.fields, index.name);
      learnArrayFields(connection, index, arrayFields);
      for (const key of keys) addEntry(connection, collection, index, key, after);
    }
    if (rows.length < BATCH) break;
  }
};

const addEntry = (connection: Connection, collection: Collection, index: Index, key: Buffer, rid: number): void => {
  try {
    connection.run(`INSERT INTO x${index.id} (k, rid) VALUES (?, ?)`, [key, rid]);
  } catch (error) {
    if (!String(error).includes('UNIQUE')) throw error;
    throw new Error(`E11000 duplicate key: the unique index ${index.name} cannot be built over ${collection.name}`, {
      cause: error,
    });
  }
};
