import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { patternOf } from '../wire/ejson.ts';
import { requestFailed, unknownToUs } from '../wire/fault.ts';
import type { Condition, Test } from './condition.ts';

type ParseCondition = (query: Document) => Condition;

const GEO = new Set(['$near', '$nearSphere', '$geoWithin', '$geoIntersects', '$geoNear']);
const NOT_OFFERED = new Set(['$type', '$bitsAllSet', '$bitsAllClear', '$bitsAnySet', '$bitsAnyClear', '$search']);

const isOperatorObject = (value: Value): value is Document =>
  isDocument(value) && Object.keys(value).some((name) => name.startsWith('$'));

/** The tests a query puts to one path: a plain value is equality, an object of operators one test for each. */
export const parseTests = (path: string, value: Value, parseCondition: ParseCondition): Test[] => {
  if (value instanceof RegExp) return [{ op: 'regex', pattern: value }];
  if (!isOperatorObject(value)) return [{ op: 'eq', value }];
  return Object.entries(value).flatMap(([name, operand]) => {
    if (!name.startsWith('$')) throw requestFailed(`unknown operator: ${name}`);
    if (name === '$options') return [];
    if (name === '$regex') return [{ op: 'regex', pattern: regexOperand(operand, value['$options']) } as const];
    return parseOperator(path, name, operand, parseCondition);
  });
};

const regexOperand = (operand: Value, options: Value | undefined): RegExp =>
  operand instanceof RegExp ? operand : patternOf(operand, options);

const parseOperator = (path: string, name: string, operand: Value, parse: ParseCondition): Test[] => {
  switch (name) {
    case '$eq':
      return operand instanceof RegExp ? [{ op: 'regex', pattern: operand }] : [{ op: 'eq', value: operand }];
    case '$ne':
      return [{ op: 'not', tests: parseOperator(path, '$eq', operand, parse) }];
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return [{ op: name === '$gt' ? 'gt' : name === '$gte' ? 'gte' : name === '$lt' ? 'lt' : 'lte', value: operand }];
    case '$in':
      return [{ op: 'in', values: listOperand(name, operand) }];
    case '$nin':
      return [{ op: 'not', tests: [{ op: 'in', values: listOperand(name, operand) }] }];
    case '$all':
      return parseAll(path, listOperand(name, operand), parse);
    case '$exists':
      return isTruthy(operand) ? [{ op: 'exists' }] : [{ op: 'not', tests: [{ op: 'exists' }] }];
    case '$size':
      return [{ op: 'size', size: sizeOperand(operand) }];
    case '$mod':
      return [parseMod(operand)];
    case '$not':
      return [parseNot(path, operand, parse)];
    case '$elemMatch':
      return [parseElemMatch(path, operand, parse)];
    default:
      throw refusal(name);
  }
};

const refusal = (name: string): Error => {
  if (GEO.has(name)) return unknownToUs(`geographical queries (${name})`);
  if (NOT_OFFERED.has(name)) return unknownToUs(`the query operator ${name}, which the SDK does not offer`);
  return requestFailed(`unknown operator: ${name}`);
};

const isTruthy = (value: Value): boolean => value !== null && value !== false && value !== 0;

const listOperand = (name: string, operand: Value): readonly Value[] => {
  if (!Array.isArray(operand)) throw requestFailed(`${name} needs an array`);
  return operand;
};

const sizeOperand = (operand: Value): number => {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0) {
    throw requestFailed('$size must be a non-negative integer');
  }
  return operand;
};

const parseMod = (operand: Value): Test => {
  const [divisor, remainder] = Array.isArray(operand) && operand.length === 2 ? operand : [];
  if (typeof divisor !== 'number' || typeof remainder !== 'number') {
    throw requestFailed('malformed mod, needs to be an array of two numbers');
  }
  if (Math.trunc(divisor) === 0) throw requestFailed('divisor cannot be 0');
  return { op: 'mod', divisor: Math.trunc(divisor), remainder: Math.trunc(remainder) };
};

const parseAll = (path: string, values: readonly Value[], parse: ParseCondition): Test[] => {
  if (values.length === 0) return [{ op: 'never' }];
  return values.flatMap((value): Test[] => {
    if (value instanceof RegExp) return [{ op: 'regex', pattern: value }];
    if (isOperatorObject(value)) return parseTests(path, value, parse);
    return [{ op: 'eq', value }];
  });
};

const parseNot = (path: string, operand: Value, parse: ParseCondition): Test => {
  if (operand instanceof RegExp) return { op: 'not', tests: [{ op: 'regex', pattern: operand }] };
  if (!isOperatorObject(operand)) throw requestFailed('$not needs a regex or a document of operators');
  return { op: 'not', tests: parseTests(path, operand, parse) };
};

const LOGIC = new Set(['$and', '$or', '$nor', '$expr']);

const parseElemMatch = (path: string, operand: Value, parse: ParseCondition): Test => {
  if (!isDocument(operand)) throw requestFailed('$elemMatch needs an Object');
  const asksOfValues = isOperatorObject(operand) && !Object.keys(operand).some((name) => LOGIC.has(name));
  return asksOfValues
    ? { op: 'elementPasses', tests: parseTests(path, operand, parse) }
    : { op: 'elementMatches', condition: parse(operand) };
};
