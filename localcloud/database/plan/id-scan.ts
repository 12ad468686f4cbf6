import type { Relation, Test } from '../query/condition.ts';
import type { SortField } from '../query/sort.ts';
import { compareStrings } from '../values/order.ts';
import type { Conjunction } from './conjunction.ts';

export type IdBound = { readonly id: string; readonly isIncluded: boolean };

/** Reading by `_id`: those named, or a range of them. Every `_id` is a string. */
export type IdScan = {
  readonly ids: readonly string[] | undefined;
  readonly from: IdBound | undefined;
  readonly to: IdBound | undefined;
  readonly direction: 1 | -1;
  readonly equalities: number;
  readonly hasRange: boolean;
  readonly servesSort: boolean;
};

/** The reading by `_id` that a conjunction allows; `undefined` if `_id` is neither asked for nor sorted by. */
export const planIdScan = ({ tests }: Conjunction, sort: readonly SortField[]): IdScan | undefined => {
  const asked = tests.get('_id') ?? [];
  const order = sort.slice(0, 1).find(({ path }) => path === '_id')?.direction;
  const ids = asked.map(namedIds).find((named) => named !== undefined);
  const from = tightest(asked, ['gt', 'gte'], 1);
  const to = tightest(asked, ['lt', 'lte'], -1);
  const hasRange = from !== undefined || to !== undefined;
  if (!ids && !hasRange && order === undefined) return undefined;
  const direction = order ?? 1;
  return {
    ids: ids && [...ids].sort((a, b) => direction * compareStrings(a, b)),
    from,
    to,
    direction,
    equalities: ids ? 1 : 0,
    hasRange,
    servesSort: order !== undefined || ids?.length === 1,
  };
};

// A pattern among the values may match ids it does not name; values of other types match none.
const namedIds = (test: Test): readonly string[] | undefined => {
  if (test.op !== 'oneOf' || test.values.some((value) => value instanceof RegExp)) return undefined;
  return [...new Set(test.values.filter((value) => typeof value === 'string'))];
};

const tightest = (
  tests: readonly Test[],
  [open, closed]: readonly [Relation, Relation],
  sign: 1 | -1,
): IdBound | undefined => {
  let bound: IdBound | undefined;
  for (const test of tests) {
    if (test.op !== 'compare' || typeof test.bound !== 'string') continue;
    if (test.relation !== open && test.relation !== closed) continue;
    const order = bound ? sign * compareStrings(test.bound, bound.id) : 1;
    if (order > 0 || (order === 0 && test.relation === open)) {
      bound = { id: test.bound, isIncluded: test.relation === closed };
    }
  }
  return bound;
};
