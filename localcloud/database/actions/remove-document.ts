import type { Condition } from '../query/condition.ts';
import { matchingRows } from '../query/matching-rows.ts';
import type { Collection } from '../storage/catalog.ts';
import { collectionNamed, rowById } from '../storage/stored-document.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Meter } from '../types.ts';
import { unknownToUs } from '../wire/fault.ts';
import { readingFor } from './context.ts';
import type { Action, Engine } from './context.ts';
import { conditionOf, documentIdOf, flagOf, queryTypeOf } from './request-fields.ts';

/** `database.removeDocument`: one document by its id, or those a query finds (the first only without `multi`). */
export const removeDocument: Action = async (engine, request, meter, transaction) => {
  const collection = collectionNamed(transaction?.collections ?? engine.collections(), request['collectionName']);
  const reading = readingFor(engine, transaction);
  if (queryTypeOf(request) === 'DOC') {
    const id = documentIdOf(request, reading);
    const deleted = transaction ? removeIn(transaction, collection, id) : await removeById(engine, collection, id);
    Object.assign(meter, { index: '_id_', examined: deleted, returned: deleted });
    return { data: { deleted } };
  }
  if (transaction) throw unknownToUs('a removal by a query that names a transaction (the SDK never sends one)');
  const condition = conditionOf(request, reading);
  const deleted = await removeMatches(engine, collection, condition, flagOf(request, 'multi'), meter);
  meter.returned = deleted;
  return { data: { deleted } };
};

const removeIn = (transaction: Transaction, collection: Collection, id: string): number => {
  const before = transaction.read(collection, id);
  if (!before) return 0;
  transaction.remove(collection, id, before);
  return 1;
};

const removeById = (engine: Engine, collection: Collection, id: string): Promise<number> =>
  engine.writer.submit((session) => {
    const row = rowById(session.connection, collection, id);
    if (!row) return 0;
    session.remove(collection, row);
    return 1;
  });

const removeMatches = (
  engine: Engine,
  collection: Collection,
  condition: Condition,
  isMulti: boolean,
  meter: Meter,
): Promise<number> =>
  engine.writer.submit((session) => {
    let removed = 0;
    for (const row of matchingRows(session, collection, condition, isMulti, meter)) {
      session.remove(collection, row);
      removed += 1;
    }
    return removed;
  });
