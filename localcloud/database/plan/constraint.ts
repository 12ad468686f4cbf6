import type { Relation, Test } from '../query/condition.ts';
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

/** A field's constraint in the order its index keeps it. */
export type Bound = Constraint & { readonly path: string };

const NOTHING: Constraint = { intervals: [], isPoints: true, isExact: true };

/** `undefined` where an index does not help. */
const constraintOf = (test: Test): Constraint | undefined => {
  if (test.op === 'oneOf') return test.values.some(isBeyondPoints) ? undefined : points(test.values);
  if (test.op === 'compare') return test.bound === null ? nullRange(test.relation) : rangeOf(test.relation, test.bound);
  if (test.op === 'regex') return prefixOf(test.pattern);
  if (test.op === 'elementPasses') return inexact(conjoined(test.tests));
  return undefined;
};

// An index has entries for the elements of an array, not for the array; a pattern stands for many texts.
const isBeyondPoints = (value: Value): boolean => Array.isArray(value) || value instanceof RegExp;

const inexact = (constraint: Constraint | undefined): Constraint | undefined =>
  constraint && { ...constraint, isExact: false };

const points = (values: readonly Value[]): Constraint => ({
  intervals: united(values.map(pointOf)),
  isPoints: true,
  isExact: true,
});

const nullRange = (relation: Relation): Constraint =>
  relation === 'gte' || relation === 'lte' ? points([null]) : NOTHING;

const rangeOf = (relation: Relation, bound: Value): Constraint | undefined => {
  if (isBeyondPoints(bound) || Number.isNaN(bound)) return undefined;
  const rank = rankOf(bound);
  const bracket = beginningWith(Buffer.from([rank]));
  // NaN is kept below all numbers, and no range reaches it.
  const lowest = rank === TYPE_RANK.number ? pointOf(NaN).to : bracket.from;
  const { from, to } = pointOf(bound);
  const ranges: Readonly<Record<Relation, Interval>> = {
    gt: { from: to, to: bracket.to },
    gte: { from, to: bracket.to },
    lt: { from: lowest, to: from },
    lte: { from: lowest, to },
  };
  return { intervals: united([ranges[relation]]), isPoints: false, isExact: true };
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
