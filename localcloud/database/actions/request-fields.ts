import { EVERYTHING } from '../query/condition.ts';
import type { Condition } from '../query/condition.ts';
import { parseCondition } from '../query/parse-condition.ts';
import type { WireRequest } from '../types.ts';
import type { Document } from '../values/value.ts';
import { readEjsonDocument } from '../wire/ejson.ts';
import type { Reading } from '../wire/ejson.ts';
import { invalidParam, unknownToUs } from '../wire/fault.ts';

const LIMIT_DEFAULT = 100;
const LIMIT_MAX = 1000;

export type QueryType = 'DOC' | 'WHERE';

export const queryTypeOf = (request: WireRequest): QueryType => {
  const type = request['queryType'];
  if (type !== 'DOC' && type !== 'WHERE') throw invalidParam('queryType must be DOC or WHERE');
  return type;
};

/** The document id a DOC request is about. */
export const documentIdOf = (request: WireRequest, reading: Reading): string => {
  const query = readEjsonDocument(request['query'], reading);
  const id = query['_id'];
  if (Object.keys(query).length !== 1 || id === undefined)
    throw invalidParam('a DOC query names its _id and nothing else');
  if (typeof id !== 'string') throw unknownToUs('an _id that is not a string');
  return id;
};

/** The SDK sends an empty text, or nothing, for a query on the whole collection. */
export const conditionOf = (request: WireRequest, reading: Reading): Condition => {
  const query = request['query'];
  if (query === undefined || query === null || query === '') return EVERYTHING;
  return parseCondition(readEjsonDocument(query, reading));
};

export const optionalDocument = (request: WireRequest, field: string, reading: Reading): Document => {
  const text = request[field];
  return text === undefined || text === null ? {} : readEjsonDocument(text, reading);
};

/** Absent: 100. More than 1000: 1000. */
export const limitOf = (request: WireRequest): number =>
  Math.min(wholeNumber(request, 'limit') ?? LIMIT_DEFAULT, LIMIT_MAX) || LIMIT_DEFAULT;

export const offsetOf = (request: WireRequest): number => wholeNumber(request, 'offset') ?? 0;

const wholeNumber = (request: WireRequest, field: string): number | undefined => {
  const value = request[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw invalidParam(`${field} must be a non-negative integer`);
  }
  return value;
};

export const flagOf = (request: WireRequest, field: string): boolean => request[field] === true;
