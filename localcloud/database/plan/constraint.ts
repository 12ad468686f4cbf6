import type { Test } from '../query/condition.ts';
import { encodeKey, keyAfter } from '../values/key.ts';
import { TYPE_RANK, rankOf } from '../values/order.ts';
import type { Value } from '../values/value.ts';
import { beginningWith, intersected, pointOf, united } from './interval.ts';
import type { Interval } from './interval.ts';
import { literalPrefix } from './pattern-prefix.ts';

/**
 * What a test says of the entries of an ascending index field: outside `intervals` there is no match.
 * `isPoints`: single values; `isExact`: inside there is nothing but matches, unless a document has an array there.
 */
export type Constraint = {
  readonly intervals: readonly Interval[];
  readonly isPoints: boolean;
  readonly isExact: boolean;
};

const NOTHING: Constraint = { intervals: [], isPoints: true, isExact: true };

/** `undefined` where an index does not help. */
export const constraintOf = (test: Test): Constraint | undefined => {
  switch (test.op) {
    case 'eq':
      return Array.isArray(test.value) ? undefined : points([test.value]);
    case 'in':
      return test.values.some((value) => Array.isArray(value) || value instanceof RegExp)
        ? undefined
        : points(test.values);
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return rangeOf(test.op, test.value);
    case 'regex':
      return prefixOf(test.pattern);
    case 'never':
      return NOTHING;
    case 'elementPasses': {
      const inside = conjoined(test.tests);
      return inside && { ...inside, isExact: false };
    }
    case 'elementMatches':
    case 'exists':
    case 'size':
    case 'mod':
    case 'not':
      return undefined;
  }
};

const points = (values: readonly Value[]): Constraint => ({
  intervals: united(values.map(pointOf)),
  isPoints: true,
  isExact: true,
});

const rangeOf = (op: 'gt' | 'gte' | 'lt' | 'lte', bound: Value): Constraint | undefined => {
  if (bound === null) return op === 'gte' || op === 'lte' ? points([null]) : NOTHING;
  if (Array.isArray(bound) || bound instanceof RegExp || Number.isNaN(bound)) return undefined;
  const rank = rankOf(bound);
  const bracket = beginningWith(Buffer.from([rank]));
  const key = encodeKey(bound);
  const afterKey = keyAfter(key) ?? bracket.to;
  // NaN is kept below all numbers, and no range reaches it.
  const lowest = rank === TYPE_RANK.number ? pointOf(NaN).to : bracket.from;
  const interval =
    op === 'gt' || op === 'gte'
      ? { from: op === 'gt' ? afterKey : key, to: bracket.to }
      : { from: lowest, to: op === 'lt' ? key : afterKey };
  return { intervals: united([interval]), isPoints: false, isExact: true };
};

const prefixOf = (pattern: RegExp): Constraint | undefined => {
  const prefix = literalPrefix(pattern);
  if (prefix === undefined) return undefined;
  const texts = beginningWith(Buffer.concat([Buffer.from([TYPE_RANK.string]), Buffer.from(prefix, 'utf8')]));
  return { intervals: united([texts, pointOf(pattern)]), isPoints: false, isExact: false };
};

/** All tests must hold of one and the same value. */
export const conjoined = (tests: readonly Test[]): Constraint | undefined => {
  const known = tests.map(constraintOf);
  const useful = known.filter((constraint) => constraint !== undefined);
  const [first, ...others] = useful;
  if (!first) return undefined;
  return {
    intervals: others.reduce<readonly Interval[]>((sum, { intervals }) => intersected(sum, intervals), first.intervals),
    isPoints: useful.some(({ isPoints }) => isPoints),
    isExact: useful.length === known.length && useful.every(({ isExact }) => isExact),
  };
};

/** Any value of an array may answer each test: only one of them can bound the entries, the narrowest. */
export const narrowest = (tests: readonly Test[]): Constraint | undefined => {
  const useful = tests.map(constraintOf).filter((constraint) => constraint !== undefined);
  const best = useful.reduce<Constraint | undefined>(
    (kept, one) => (kept && !isNarrower(one, kept) ? kept : one),
    undefined,
  );
  return best && { ...best, isExact: false };
};

const isNarrower = (a: Constraint, b: Constraint): boolean =>
  a.isPoints !== b.isPoints ? a.isPoints : a.isPoints && a.intervals.length < b.intervals.length;
