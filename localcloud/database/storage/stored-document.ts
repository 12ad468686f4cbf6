import { randomBytes } from 'node:crypto';
import { calculateObjectSize } from 'bson';
import { NESTING_MAX, readEjsonDocument, writeEjson } from '../wire/ejson.ts';
import { invalidParam, requestFailed, unknownToUs } from '../wire/fault.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { collectionNotExist } from '../wire/fault.ts';
import { documentTable } from './catalog.ts';
import type { Collection, Collections } from './catalog.ts';
import { numberCell, textCell } from './connection.ts';
import type { Connection, Row } from './connection.ts';

/** A row of a collection: its place in the table, its `_id` and its canonical EJSON text. */
export type StoredRow = { readonly rid: number; readonly id: string; readonly body: string };

/** A document ready to be stored: `_id` first, checked, with its text. */
export type ReadyDocument = { readonly id: string; readonly document: Document; readonly body: string };

/** Bytes of BSON one document may have when a cloud function writes it. */
const DOCUMENT_MAX_BYTES = 5 * 1024 * 1024;

const newDocumentId = (): string => randomBytes(16).toString('hex');

export const toStoredRow = (row: Row): StoredRow => ({
  rid: numberCell(row, 0),
  id: textCell(row, 1),
  body: textCell(row, 2),
});

export const readBody = (body: string): Document => readEjsonDocument(body, { now: undefined });

export const rowById = (connection: Connection, collection: Collection, id: string): StoredRow | undefined => {
  const row = connection.row(`SELECT rid, id, body FROM ${documentTable(collection)} WHERE id = ?`, [id]);
  return row && toStoredRow(row);
};

export const rowByPlace = (connection: Connection, collection: Collection, rid: number): StoredRow | undefined => {
  const row = connection.row(`SELECT rid, id, body FROM ${documentTable(collection)} WHERE rid = ?`, [rid]);
  return row && toStoredRow(row);
};

export const collectionNamed = (collections: Collections, name: unknown): Collection => {
  if (typeof name !== 'string' || name === '') throw invalidParam('collectionName must be a non-empty string');
  const collection = collections.get(name);
  if (!collection) throw collectionNotExist(name);
  return collection;
};

/** Checks a whole document and gives it an `_id` of 32 hexadecimal digits if it has none. */
export const readyDocument = (source: Document, givenId?: string): ReadyDocument => {
  const id = givenId ?? source['_id'] ?? newDocumentId();
  checkId(id);
  const document: Document = { _id: id };
  for (const [name, value] of Object.entries(source)) if (name !== '_id') document[name] = value;
  checkFields(document, 0);
  const body = writeEjson(document);
  checkSize(document, body);
  return { id, document, body };
};

const checkId: (id: Value) => asserts id is string = (id) => {
  if (typeof id !== 'string') throw unknownToUs('an _id that is not a string');
  if (id === '' || Buffer.byteLength(id) > 1024 || /[\p{Cs}\0]/u.test(id)) {
    throw invalidParam('_id must be well-formed text of 1 to 1024 bytes');
  }
};

const checkFields = (value: Value, depth: number): void => {
  if (depth > NESTING_MAX) throw requestFailed(`Exceeded the depth limit of ${NESTING_MAX} for a document`);
  if (Array.isArray(value)) for (const item of value) checkFields(item, depth + 1);
  if (!isDocument(value)) return;
  for (const [name, field] of Object.entries(value)) {
    if (name === '' || name.startsWith('$') || name.includes('.') || name.includes('\0')) {
      throw unknownToUs(`the field name '${name}' in a stored document`);
    }
    checkFields(field, depth + 1);
  }
};

const checkSize = (document: Document, body: string): void => {
  // Extended JSON is never shorter than BSON by more than the length prefixes, so short texts need no measuring.
  if (body.length < DOCUMENT_MAX_BYTES / 6) return;
  const bytes = calculateObjectSize(document);
  if (bytes > DOCUMENT_MAX_BYTES) {
    throw requestFailed(`document of ${bytes} bytes is larger than the maximum size ${DOCUMENT_MAX_BYTES}`);
  }
};
