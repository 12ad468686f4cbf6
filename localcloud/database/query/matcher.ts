import { compareValues, equalValues, rankOf } from '../values/order.ts';
import { segmentsOf, visitPath } from '../values/path.ts';
import { fieldOf, isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import type { Condition, Test } from './condition.ts';
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
    case 'eq':
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
    case 'in':
    case 'regex':
    case 'mod':
      return (value) => passes(value) || (Array.isArray(value) && value.some(passes));
    case 'exists':
    case 'size':
    case 'elementMatches':
    case 'elementPasses':
    case 'never':
    case 'not':
      return passes;
  }
};

/** The test put to one value, without a look inside arrays. */
const compileTest = (test: Test): ValueTest => {
  switch (test.op) {
    case 'eq':
      return equalTo(test.value);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return compareTo(test.op, test.value);
    case 'in': {
      const parts = test.values.map((value) => (value instanceof RegExp ? matchesPattern(value) : equalTo(value)));
      return (value) => parts.some((passes) => passes(value));
    }
    case 'regex':
      return matchesPattern(test.pattern);
    case 'mod':
      return (value) => typeof value === 'number' && Math.trunc(value) % test.divisor === test.remainder;
    case 'exists':
      return (value) => value !== undefined;
    case 'size':
      return (value) => Array.isArray(value) && value.length === test.size;
    case 'elementMatches': {
      const matches = compileMatcher(test.condition);
      return (value) => Array.isArray(value) && value.some((item) => isDocument(item) && matches(item));
    }
    case 'elementPasses': {
      const parts = test.tests.map(compileTest);
      return (value) => Array.isArray(value) && value.some((item) => parts.every((passes) => passes(item)));
    }
    case 'never':
      return () => false;
    case 'not': {
      const parts = test.tests.map(compileTest);
      return (value) => !parts.every((passes) => passes(value));
    }
  }
};

const equalTo = (wanted: Value): ValueTest => {
  if (wanted === null) return (value) => value === null || value === undefined;
  if (typeof wanted === 'string' || typeof wanted === 'boolean') return (value) => value === wanted;
  return (value) => value !== undefined && equalValues(value, wanted);
};

const matchesPattern = (pattern: RegExp): ValueTest => {
  return (value) =>
    typeof value === 'string' ? pattern.test(value) : value instanceof RegExp && equalValues(value, pattern);
};

const compareTo = (op: 'gt' | 'gte' | 'lt' | 'lte', bound: Value): ValueTest => {
  const includesBound = op === 'gte' || op === 'lte';
  if (bound === null) return (value) => includesBound && (value === null || value === undefined);
  const rank = rankOf(bound);
  const isNotANumber = Number.isNaN(bound);
  return (value) => {
    if (value === undefined || rankOf(value) !== rank) return false;
    if (isNotANumber || Number.isNaN(value)) return includesBound && isNotANumber && Number.isNaN(value);
    const order = compareValues(value, bound);
    if (order === 0) return includesBound;
    return op === 'gt' || op === 'gte' ? order > 0 : order < 0;
  };
};
