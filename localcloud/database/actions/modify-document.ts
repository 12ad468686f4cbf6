import { matchingRows } from '../query/matching-rows.ts';
import type { Collection } from '../storage/catalog.ts';
import { collectionNamed, readBody, readyDocument, rowById } from '../storage/stored-document.ts';
import type { ReadyDocument, StoredRow } from '../storage/stored-document.ts';
import type { WriteSession } from '../storage/write-session.ts';
import type { Transaction } from '../transaction/transaction.ts';
import { copyValue } from '../update/copy.ts';
import { parseUpdate } from '../update/parse-update.ts';
import type { Update } from '../update/parse-update.ts';
import type { Document } from '../values/value.ts';
import { readEjsonDocument, writeEjson } from '../wire/ejson.ts';
import { unknownToUs } from '../wire/fault.ts';
import { readingFor } from './context.ts';
import type { Action } from './context.ts';
import { conditionOf, documentIdOf, flagOf, queryTypeOf } from './request-fields.ts';

type Outcome = { updated: number; upsert_id?: string };

/** `database.modifyDocument`: update by operators, or replace one document by its id, creating it if missing. */
export const modifyDocument: Action = async (engine, request, meter, transaction) => {
  const collection = collectionNamed(transaction?.collections ?? engine.collections(), request['collectionName']);
  const reading = readingFor(engine, transaction);
  const data = readEjsonDocument(request['data'], reading);
  const isMerge = flagOf(request, 'merge');
  if (isMerge === flagOf(request, 'upsert')) throw unknownToUs('modifyDocument with merge equal to upsert');
  if (queryTypeOf(request) === 'DOC') {
    const id = documentIdOf(request, reading);
    const change = isMerge ? merging(parseUpdate(data)) : replacing(readyDocument(data, id));
    meter.index = '_id_';
    const outcome = transaction
      ? changeInTransaction(transaction, collection, id, change)
      : await engine.writer.submit((session) =>
          changeRow(session, collection, rowById(session.connection, collection, id), change),
        );
    meter.examined = meter.returned = outcome.updated;
    return { data: outcome };
  }
  if (transaction) throw unknownToUs('an update by a query that names a transaction (the SDK never sends one)');
  if (!isMerge) throw unknownToUs('replacing documents by a query');
  const update = parseUpdate(data);
  const condition = conditionOf(request, reading);
  const isMulti = flagOf(request, 'multi');
  const updated = await engine.writer.submit((session) => {
    let count = 0;
    for (const row of matchingRows(session, collection, condition, isMulti, meter)) {
      count += changeRow(session, collection, row, merging(update)).updated;
    }
    return count;
  });
  meter.returned = updated;
  return { data: { updated } };
};

/** What becomes of a document; `undefined` means it stays as it is, or is not made. */
type ChangeOf = (before: Document | undefined) => ReadyDocument | undefined;

export const merging =
  (update: Update): ChangeOf =>
  (before) => {
    if (!before) return undefined;
    const after = copyValue(before);
    update(after);
    const ready = readyDocument(after);
    return ready.body === writeEjson(before) ? undefined : ready;
  };

/** A `set` of what is there already counts as updated too [DOC]; an update that changes nothing does not. */
const replacing =
  (ready: ReadyDocument): ChangeOf =>
  () =>
    ready;

const changeInTransaction = (
  transaction: Transaction,
  collection: Collection,
  id: string,
  change: ChangeOf,
): Outcome => {
  const before = transaction.read(collection, id);
  const after = change(before);
  if (!after) return { updated: 0 };
  if (before) {
    transaction.replace(collection, before, after);
    return { updated: 1 };
  }
  transaction.insert(collection, after);
  return { updated: 0, upsert_id: id };
};

const changeRow = (
  session: WriteSession,
  collection: Collection,
  row: StoredRow | undefined,
  change: ChangeOf,
): Outcome => {
  const after = change(row && readBody(row.body));
  if (!after) return { updated: 0 };
  if (row) {
    session.replace(collection, row, after);
    return { updated: 1 };
  }
  session.insert(collection, after);
  return { updated: 0, upsert_id: after.id };
};
