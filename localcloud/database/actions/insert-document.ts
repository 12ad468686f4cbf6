import { collectionNamed, readyDocument } from '../storage/stored-document.ts';
import { readEjsonDocument } from '../wire/ejson.ts';
import { invalidParam } from '../wire/fault.ts';
import { readingFor } from './context.ts';
import type { Action } from './context.ts';

/** `database.insertDocument`: one document or several, all or none. */
export const insertDocument: Action = async (engine, request, meter, transaction) => {
  const collection = collectionNamed(transaction?.collections ?? engine.collections(), request['collectionName']);
  const { data } = request;
  if (!Array.isArray(data) || data.length === 0) throw invalidParam('data must be a non-empty array');
  const reading = readingFor(engine, transaction);
  const ready = data.map((text) => readyDocument(readEjsonDocument(text, reading)));
  if (transaction) for (const document of ready) transaction.insert(collection, document);
  else {
    await engine.writer.submit((session) => {
      for (const document of ready) session.insert(collection, document);
    });
  }
  meter.returned = ready.length;
  return { data: { insertedIds: ready.map(({ id }) => id) } };
};
