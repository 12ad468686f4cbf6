import { findDocuments } from '../query/find.ts';
import type { View } from '../query/find.ts';
import { Found } from '../query/found.ts';
import { compileProjection } from '../query/project.ts';
import { parseSort } from '../query/sort.ts';
import { collectionNamed, rowById } from '../storage/stored-document.ts';
import type { Collection } from '../storage/catalog.ts';
import { documentLock } from '../transaction/lock-table.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Document } from '../values/value.ts';
import { writeEjson } from '../wire/ejson.ts';
import { readingFor } from './context.ts';
import type { Action, Engine } from './context.ts';
import { conditionOf, documentIdOf, limitOf, offsetOf, optionalDocument, queryTypeOf } from './request-fields.ts';

/** What is read through: of one document by its id, or of whatever a query may find. */
const viewOf = (
  engine: Engine,
  transaction: Transaction | undefined,
  collection: Collection,
  id: string | undefined,
): View =>
  transaction
    ? {
        connection: transaction.showing(id === undefined ? undefined : documentLock(collection, id)),
        own: transaction.writes.get(collection),
      }
    : { connection: engine.connection };

/** `database.getDocument`: one document by its id, or those a query finds. */
export const getDocument: Action = (engine, request, meter, transaction) => {
  const collection = collectionNamed(transaction?.collections ?? engine.collections(), request['collectionName']);
  const reading = readingFor(engine, transaction);
  const projection = optionalDocument(request, 'projection', reading);
  if (queryTypeOf(request) === 'DOC') {
    const id = documentIdOf(request, reading);
    const body = bodyById(viewOf(engine, transaction, collection, id), collection, id);
    meter.index = '_id_';
    meter.examined = meter.returned = body === undefined ? 0 : 1;
    const list = body === undefined ? [] : projected([new Found(undefined, body)], projection);
    return Promise.resolve({ data: { list } });
  }
  const limit = limitOf(request);
  const skip = offsetOf(request);
  const sort = parseSort(optionalDocument(request, 'order', reading));
  const view = viewOf(engine, transaction, collection, undefined);
  const found = findDocuments(view, collection, { condition: conditionOf(request, reading), sort, skip, limit }, meter);
  meter.returned = found.length;
  return Promise.resolve({ data: { list: projected(found, projection) }, limit, offset: skip });
};

const bodyById = (view: View, collection: Collection, id: string): string | undefined =>
  view.own?.has(id) ? view.own.get(id)?.body : rowById(view.connection, collection, id)?.body;

const projected = (found: readonly Found[], projection: Document): string[] => {
  if (Object.keys(projection).length === 0) return found.map(({ body }) => body);
  const project = compileProjection(projection);
  return found.map(({ document }) => writeEjson(project(document)));
};
