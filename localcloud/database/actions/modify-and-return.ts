import { findStored } from '../query/find.ts';
import { collectionNamed } from '../storage/stored-document.ts';
import { parseUpdate } from '../update/parse-update.ts';
import { readEjsonDocument } from '../wire/ejson.ts';
import { unknownToUs } from '../wire/fault.ts';
import { readingFor } from './context.ts';
import type { Action } from './context.ts';
import { merging } from './modify-document.ts';
import { conditionOf, queryTypeOf } from './request-fields.ts';

/** `database.modifyAndReturnDoc`: updates the first match of a query and gives it back as it has become. */
export const modifyAndReturn: Action = async (engine, request, meter, transaction) => {
  if (transaction) throw unknownToUs('modifyAndReturnDoc inside a transaction');
  const collection = collectionNamed(engine.collections(), request['collectionName']);
  if (queryTypeOf(request) !== 'WHERE') throw unknownToUs('modifyAndReturnDoc by document id');
  const reading = readingFor(engine, undefined);
  const change = merging(parseUpdate(readEjsonDocument(request['data'], reading)));
  const condition = conditionOf(request, reading);
  const outcome = await engine.writer.submit((session) => {
    const [found] = findStored({ connection: session.connection }, collection, condition, 1, meter);
    if (!found?.row) return undefined;
    const after = change(found.document);
    if (after) session.replace(collection, found.row, after);
    return { updated: after ? 1 : 0, doc: after?.body ?? found.body };
  });
  meter.returned = outcome ? 1 : 0;
  return { data: outcome ?? { updated: 0 } };
};
