import { compareValues, equalValues } from '../values/order.ts';
import { encodeKey } from '../values/key.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';

/** Takes the values of one group one after another; `undefined` is a missing field. */
export type Accumulator = { add(value: Value | undefined): void; result(): Value };

const isNothing = (value: Value | undefined): value is null | undefined => value === null || value === undefined;

const numbers = (finish: (values: Moments) => Value): (() => Accumulator) => {
  return () => {
    const moments: Moments = { count: 0, sum: 0, mean: 0, squares: 0 };
    return {
      add: (value) => {
        if (typeof value !== 'number') return;
        moments.count += 1;
        moments.sum += value;
        const delta = value - moments.mean;
        moments.mean += delta / moments.count;
        moments.squares += delta * (value - moments.mean);
      },
      result: () => finish(moments),
    };
  };
};

type Moments = { count: number; sum: number; mean: number; squares: number };

const extreme = (sign: 1 | -1): (() => Accumulator) => {
  return () => {
    let kept: Value = null;
    return {
      add: (value) => {
        if (!isNothing(value) && (kept === null || sign * compareValues(value, kept) > 0)) kept = value;
      },
      result: () => kept,
    };
  };
};

const first = (): Accumulator => {
  let kept: { value: Value } | undefined;
  return {
    add: (value) => {
      kept ??= { value: value ?? null };
    },
    result: () => kept?.value ?? null,
  };
};

const last = (): Accumulator => {
  let kept: Value = null;
  return {
    add: (value) => {
      kept = value ?? null;
    },
    result: () => kept,
  };
};

const push = (): Accumulator => {
  const values: Value[] = [];
  return {
    add: (value) => {
      if (value !== undefined) values.push(value);
    },
    result: () => values,
  };
};

const addToSet = (): Accumulator => {
  const values = new Map<string, Value>();
  return {
    add: (value) => {
      if (value !== undefined) values.set(encodeKey(value).toString('latin1'), value);
    },
    result: () => [...values.values()],
  };
};

const mergeObjects = (): Accumulator => {
  const merged: Document = {};
  return {
    add: (value) => {
      if (isDocument(value)) Object.assign(merged, value);
    },
    result: () => merged,
  };
};

/** The accumulators the SDK can write. */
export const ACCUMULATORS: Readonly<Record<string, () => Accumulator>> = {
  $sum: numbers(({ sum }) => sum),
  $avg: numbers(({ count, sum }) => (count === 0 ? null : sum / count)),
  $stdDevPop: numbers(({ count, squares }) => (count === 0 ? null : Math.sqrt(squares / count))),
  $stdDevSamp: numbers(({ count, squares }) => (count < 2 ? null : Math.sqrt(squares / (count - 1)))),
  $max: extreme(1),
  $min: extreme(-1),
  $first: first,
  $last: last,
  $push: push,
  $addToSet: addToSet,
  $mergeObjects: mergeObjects,
};

/** Position of the bucket a value belongs to: the last boundary not above it; -1 outside all. */
export const bucketOf = (boundaries: readonly Value[], value: Value): number => {
  const above = boundaries.findIndex((boundary) => compareValues(boundary, value) > 0);
  if (above === -1) return -1;
  return above - 1;
};

export const isAscending = (boundaries: readonly Value[]): boolean =>
  boundaries.every((boundary, at) => {
    const before = boundaries[at - 1];
    return before === undefined || (!equalValues(before, boundary) && compareValues(before, boundary) < 0);
  });
