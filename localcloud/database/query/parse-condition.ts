import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed, unknownToUs } from '../wire/fault.ts';
import type { Condition } from './condition.ts';
import { parseTests } from './parse-tests.ts';

/** Reads a query as the SDK writes it. Operators the SDK does not offer are refused. */
export const parseCondition = (query: Document): Condition => {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith('$') ? [parseLogic(name, value)] : parseField(name, value),
  );
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'and', parts };
};

const parseField = (path: string, value: Value): Condition[] =>
  parseTests(value, parseCondition).map((test) => ({ kind: 'field', path, test }));

const parseLogic = (name: string, value: Value): Condition => {
  if (name === '$expr') return { kind: 'expression', expression: value };
  if (name !== '$and' && name !== '$or' && name !== '$nor') throw unknownTopLevel(name);
  if (!Array.isArray(value) || value.length === 0) throw requestFailed(`${name} must be a nonempty array`);
  const parts = value.map((part) => {
    if (!isDocument(part)) throw requestFailed(`${name} entries need to be full objects`);
    return parseCondition(part);
  });
  return { kind: name === '$and' ? 'and' : name === '$or' ? 'or' : 'nor', parts };
};

const unknownTopLevel = (name: string): Error => {
  if (name === '$jsonSchema') return unknownToUs('_.jsonSchema (no validator is built in)');
  if (name === '$text' || name === '$where' || name === '$comment') return unknownToUs(`the query operator ${name}`);
  return requestFailed(`unknown top level operator: ${name}`);
};
