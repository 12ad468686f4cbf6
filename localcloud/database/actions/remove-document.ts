import { findStored } from '../query/find.ts';
import type { StoredRow } from '../storage/stored-document.ts';
import { collectionNamed, rowById } from '../storage/stored-document.ts';
import { unknownToUs } from '../wire/fault.ts';
import { readingFor } from './context.ts';
import type { Action } from './context.ts';
import { conditionOf, documentIdOf, flagOf, queryTypeOf } from './request-fields.ts';

/** `database.removeDocument`: one document by its id, or those a query finds (the first only without `multi`). */
export const removeDocument: Action = async (engine, request, meter, transaction) => {
  const collection = collectionNamed(transaction?.collections ?? engine.collections(), request['collectionName']);
  const reading = readingFor(engine, transaction);
  let deleted = 0;
  if (queryTypeOf(request) === 'DOC') {
    const id = documentIdOf(request, reading);
    meter.index = '_id_';
    if (transaction) {
      const before = transaction.read(collection, id);
      if (before) transaction.remove(collection, id, before);
      deleted = before ? 1 : 0;
    } else {
      deleted = await engine.writer.submit((session) => {
        const row = rowById(session.connection, collection, id);
        if (row) session.remove(collection, row);
        return row ? 1 : 0;
      });
    }
    meter.examined = deleted;
  } else {
    if (transaction) throw unknownToUs('a removal by a query that names a transaction (the SDK never sends one)');
    const condition = conditionOf(request, reading);
    const isMulti = flagOf(request, 'multi');
    deleted = await engine.writer.submit((session) => {
      const rows: StoredRow[] = [];
      meter.examined = 0;
      for (const { row } of findStored(
        { connection: session.connection },
        collection,
        condition,
        isMulti ? Infinity : 1,
        meter,
      )) {
        if (row) rows.push(row);
        if (!isMulti) break;
      }
      for (const row of rows) session.remove(collection, row);
      return rows.length;
    });
  }
  meter.returned = deleted;
  return { data: { deleted } };
};
