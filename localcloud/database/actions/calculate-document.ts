import { countDocuments } from '../query/find.ts';
import { collectionNamed } from '../storage/stored-document.ts';
import { invalidParam } from '../wire/fault.ts';
import { readingFor } from './context.ts';
import type { Action } from './context.ts';
import { conditionOf, queryTypeOf } from './request-fields.ts';

/** `database.calculateDocument`: how many documents a query finds. Never part of a transaction. */
export const calculateDocument: Action = (engine, request, meter) => {
  const collection = collectionNamed(engine.collections(), request['collectionName']);
  if (queryTypeOf(request) !== 'WHERE') throw invalidParam('a count goes by a query');
  const condition = conditionOf(request, readingFor(engine, undefined));
  const total = countDocuments({ connection: engine.connection }, collection, condition, meter);
  meter.returned = total;
  return Promise.resolve({ data: { total } });
};
