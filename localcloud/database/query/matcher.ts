import { passesGeo } from '../geo/geo-test.ts';
import { compareValues, equalValues, rankOf } from '../values/order.ts';
import { segmentsOf, visitPath } from '../values/path.ts';
import { fieldOf, isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import type { Condition, Relation, Test } from './condition.ts';
import { compileExpression } from './expression.ts';

export type Matcher = (document: Document) => boolean;
type ValueTest = (value: Value | undefined) => boolean;

/** Turns a condition into a predicate. Arrays answer for each of their elements and for themselves. */
export const compileMatcher = (condition: Condition): Matcher => {
  switch (condition.kind) {
    case 'field':
      return compileField(condition.path, condition.test);
    case 'and': {
      const parts = condition.parts.map(compileMatcher);
      return (document) => parts.every((matches) => matches(document));
    }
    case 'or': {
      const parts = condition.parts.map(compileMatcher);
      return (document) => parts.some((matches) => matches(document));
    }
    case 'nor': {
      const parts = condition.parts.map(compileMatcher);
      return (document) => !parts.some((matches) => matches(document));
    }
    case 'expression': {
      const evaluate = compileExpression(condition.expression);
      return (document) => isTruthy(evaluate(document));
    }
  }
};

const isTruthy = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 0 && !Number.isNaN(value);

const compileField = (path: string, test: Test): Matcher => {
  if (test.op === 'not') {
    const parts = test.tests.map((inner) => compileField(path, inner));
    return (document) => !parts.every((matches) => matches(document));
  }
  const passes = expandingArrays(test, compileTest(test));
  const segments = segmentsOf(path);
  const [name] = segments;
  if (segments.length === 1 && name !== undefined) return (document) => passes(fieldOf(document, name));
  return (document) => visitPath(document, segments, passes);
};

const expandingArrays = (test: Test, passes: ValueTest): ValueTest => {
  switch (test.op) {
    case 'oneOf':
    case 'compare':
    case 'regex':
    case 'mod':
    case 'geo':
      return (value) => passes(value) || (Array.isArray(value) && value.some(passes));
    case 'exists':
    case 'size':
    case 'elementMatches':
    case 'elementPasses':
    case 'not':
      return passes;
  }
};

/** The test put to one value, without a look inside arrays. */
const compileTest = (test: Test): ValueTest => {
  switch (test.op) {
    case 'oneOf':
      return someOf(test.values.map((value) => (value instanceof RegExp ? matchesPattern(value) : equalTo(value))));
    case 'compare':
      return compareTo(test.relation, test.bound);
    case 'regex':
      return matchesPattern(test.pattern);
    case 'mod':
      return (value) => typeof value === 'number' && Math.trunc(value) % test.divisor === test.remainder;
    case 'exists':
      return (value) => value !== undefined;
    case 'geo':
      return (value) => passesGeo(test.test, value);
    case 'size':
      return (value) => Array.isArray(value) && value.length === test.size;
    case 'elementMatches':
      return someObject(compileMatcher(test.condition));
    case 'elementPasses':
      return someElement(allOf(test.tests.map(compileTest)));
    case 'not':
      return negated(allOf(test.tests.map(compileTest)));
  }
};

const someOf = (parts: readonly ValueTest[]): ValueTest => {
  const [only] = parts;
  return parts.length === 1 && only ? only : (value) => parts.some((passes) => passes(value));
};
const allOf =
  (parts: readonly ValueTest[]): ValueTest =>
  (value) =>
    parts.every((passes) => passes(value));
const negated =
  (passes: ValueTest): ValueTest =>
  (value) =>
    !passes(value);
const someObject =
  (matches: Matcher): ValueTest =>
  (value) =>
    Array.isArray(value) && value.some((item) => isDocument(item) && matches(item));
const someElement =
  (passes: ValueTest): ValueTest =>
  (value) =>
    Array.isArray(value) && value.some(passes);

const equalTo = (wanted: Value): ValueTest => {
  if (wanted === null) return (value) => value === null || value === undefined;
  if (typeof wanted === 'string' || typeof wanted === 'boolean') return (value) => value === wanted;
  return (value) => value !== undefined && equalValues(value, wanted);
};

const matchesPattern = (pattern: RegExp): ValueTest => {
  return (value) =>
    typeof value === 'string' ? pattern.test(value) : value instanceof RegExp && equalValues(value, pattern);
};

const HOLDS: Readonly<Record<Relation, (order: number) => boolean>> = {
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
};

const compareTo = (relation: Relation, bound: Value): ValueTest => {
  const holds = HOLDS[relation];
  if (bound === null) return (value) => holds(0) && (value === null || value === undefined);
  const rank = rankOf(bound);
  // NaN is neither above nor below any number.
  if (Number.isNaN(bound)) return (value) => holds(0) && Number.isNaN(value);
  return (value) =>
    value !== undefined && rankOf(value) === rank && !Number.isNaN(value) && holds(compareValues(value, bound));
};
