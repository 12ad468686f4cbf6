import type { Test } from '../query/condition.ts';
import type { SortField } from '../query/sort.ts';
import { compareStrings } from '../values/order.ts';
import type { Value } from '../values/value.ts';
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
  const [first] = sort;
  const isSortedById = first?.path === '_id';
  const direction = isSortedById ? first.direction : 1;
  const ids = asked.map(namedIds).find((named) => named !== undefined);
  const from = tightest(asked, 'gt', 'gte', 1);
  const to = tightest(asked, 'lt', 'lte', -1);
  if (!ids && !from && !to && !isSortedById) return undefined;
  const ordered = ids && [...ids].sort((a, b) => direction * compareStrings(a, b));
  return {
    ids: ordered,
    from,
    to,
    direction,
    equalities: ids ? 1 : 0,
    hasRange: from !== undefined || to !== undefined,
    servesSort: isSortedById || ids?.length === 1,
  };
};

const namedIds = (test: Test): readonly string[] | undefined => {
  if (test.op === 'eq') return textsOf([test.value]);
  return test.op === 'in' ? textsOf(test.values) : undefined;
};

// A pattern among the values may match ids it does not name; values of other types match none.
const textsOf = (values: readonly Value[]): readonly string[] | undefined => {
  if (values.some((value) => value instanceof RegExp)) return undefined;
  return [...new Set(values.filter((value) => typeof value === 'string'))];
};

const tightest = (tests: readonly Test[], open: Test['op'], closed: Test['op'], sign: 1 | -1): IdBound | undefined => {
  let bound: IdBound | undefined;
  for (const test of tests) {
    if ((test.op !== open && test.op !== closed) || !('value' in test) || typeof test.value !== 'string') continue;
    const order = bound ? sign * compareStrings(test.value, bound.id) : 1;
    if (order > 0 || (order === 0 && test.op === open)) bound = { id: test.value, isIncluded: test.op === closed };
  }
  return bound;
};
