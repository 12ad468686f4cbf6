import { meetsTest, nearTest, withinTest } from '../geo/geo-test.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { patternOf } from '../wire/ejson.ts';
import { requestFailed, unknownToUs } from '../wire/fault.ts';
import type { Condition, Relation, Test } from './condition.ts';

type ParseCondition = (query: Document) => Condition;
type ParseOperator = (operand: Value, parse: ParseCondition) => Test[];

const GEO = new Set(['$near', '$geoNear']);
const NOT_OFFERED = new Set(['$type', '$bitsAllSet', '$bitsAllClear', '$bitsAnySet', '$bitsAnyClear', '$search']);

const isOperatorObject = (value: Value): value is Document =>
  isDocument(value) && Object.keys(value).some((name) => name.startsWith('$'));

/** The tests a query puts to one path: a plain value is equality, an object of operators one test for each. */
export const parseTests = (value: Value, parse: ParseCondition): Test[] => {
  if (!isOperatorObject(value)) return equality(value);
  return Object.entries(value).flatMap(([name, operand]) => {
    if (!name.startsWith('$')) throw requestFailed(`unknown operator: ${name}`);
    if (name === '$options') return [];
    if (name === '$regex') return [{ op: 'regex', pattern: regexOperand(operand, value['$options']) } as const];
    const parseOperator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
    if (!parseOperator) throw refusal(name);
    return parseOperator(operand, parse);
  });
};

const equality = (value: Value): Test[] =>
  value instanceof RegExp ? [{ op: 'regex', pattern: value }] : [{ op: 'oneOf', values: [value] }];

const regexOperand = (operand: Value, options: Value | undefined): RegExp =>
  operand instanceof RegExp ? operand : patternOf(operand, options);

const refusal = (name: string): Error => {
  if (GEO.has(name)) return unknownToUs(`${name}, which the SDK writes as $nearSphere`);
  if (NOT_OFFERED.has(name)) return unknownToUs(`the query operator ${name}, which the SDK does not offer`);
  return requestFailed(`unknown operator: ${name}`);
};

const compare =
  (relation: Relation): ParseOperator =>
  (bound) => [{ op: 'compare', relation, bound }];

const listOperand = (name: string, operand: Value): readonly Value[] => {
  if (!Array.isArray(operand)) throw requestFailed(`${name} needs an array`);
  return operand;
};

const parseAll: ParseOperator = (operand, parse) => {
  const values = listOperand('$all', operand);
  if (values.length === 0) return [{ op: 'oneOf', values: [] }];
  return values.flatMap((value) => parseTests(value, parse));
};

const parseExists: ParseOperator = (operand) => {
  const isWanted = operand !== null && operand !== false && operand !== 0;
  return isWanted ? [{ op: 'exists' }] : [{ op: 'not', tests: [{ op: 'exists' }] }];
};

const parseSize: ParseOperator = (operand) => {
  if (typeof operand !== 'number' || !Number.isInteger(operand) || operand < 0) {
    throw requestFailed('$size must be a non-negative integer');
  }
  return [{ op: 'size', size: operand }];
};

const parseMod: ParseOperator = (operand) => {
  const [divisor, remainder] = Array.isArray(operand) && operand.length === 2 ? operand : [];
  if (typeof divisor !== 'number' || typeof remainder !== 'number') {
    throw requestFailed('malformed mod, needs to be an array of two numbers');
  }
  if (Math.trunc(divisor) === 0) throw requestFailed('divisor cannot be 0');
  return [{ op: 'mod', divisor: Math.trunc(divisor), remainder: Math.trunc(remainder) }];
};

const parseNot: ParseOperator = (operand, parse) => {
  if (!(operand instanceof RegExp) && !isOperatorObject(operand)) {
    throw requestFailed('$not needs a regex or a document of operators');
  }
  return [{ op: 'not', tests: parseTests(operand, parse) }];
};

const LOGIC = new Set(['$and', '$or', '$nor', '$expr']);

const parseElemMatch: ParseOperator = (operand, parse) => {
  if (!isDocument(operand)) throw requestFailed('$elemMatch needs an Object');
  const asksOfValues = isOperatorObject(operand) && !Object.keys(operand).some((name) => LOGIC.has(name));
  return asksOfValues
    ? [{ op: 'elementPasses', tests: parseTests(operand, parse) }]
    : [{ op: 'elementMatches', condition: parse(operand) }];
};

const OPERATORS: Readonly<Record<string, ParseOperator>> = {
  $eq: equality,
  $ne: (operand) => [{ op: 'not', tests: equality(operand) }],
  $gt: compare('gt'),
  $gte: compare('gte'),
  $lt: compare('lt'),
  $lte: compare('lte'),
  $in: (operand) => [{ op: 'oneOf', values: listOperand('$in', operand) }],
  $nin: (operand) => [{ op: 'not', tests: [{ op: 'oneOf', values: listOperand('$nin', operand) }] }],
  $all: parseAll,
  $exists: parseExists,
  $size: parseSize,
  $mod: parseMod,
  $not: parseNot,
  $elemMatch: parseElemMatch,
  $nearSphere: (operand) => [{ op: 'geo', test: nearTest(operand) }],
  $geoWithin: (operand) => [{ op: 'geo', test: withinTest(operand) }],
  $geoIntersects: (operand) => [{ op: 'geo', test: meetsTest(operand) }],
};
