import { encodeKey, invertKey, keyAfter } from '../values/key.ts';
import type { KeyPart } from '../values/key.ts';

/** Keys from `from` (included) to `to` (not included), compared as bytes. */
export type Interval = { readonly from: Buffer; readonly to: Buffer };

const END = Buffer.from([0xff]);

/** All keys that begin with these bytes. */
export const beginningWith = (prefix: Buffer): Interval => ({ from: prefix, to: keyAfter(prefix) ?? END });

export const pointOf = (value: KeyPart): Interval => beginningWith(encodeKey(value));

/** The same values as a descending field holds them. */
export const inverted = ({ from, to }: Interval): Interval => ({
  from: keyAfter(invertKey(to)) ?? END,
  to: keyAfter(invertKey(from)) ?? END,
});

export const within = (prefix: Buffer, { from, to }: Interval): Interval => ({
  from: Buffer.concat([prefix, from]),
  to: Buffer.concat([prefix, to]),
});

const byStart = (a: Interval, b: Interval): number => Buffer.compare(a.from, b.from);
const isEmpty = ({ from, to }: Interval): boolean => Buffer.compare(from, to) >= 0;
const later = (a: Buffer, b: Buffer): Buffer => (Buffer.compare(a, b) < 0 ? b : a);
const earlier = (a: Buffer, b: Buffer): Buffer => (Buffer.compare(a, b) < 0 ? a : b);

/** In order, without overlap and without empty ones. */
export const united = (intervals: readonly Interval[]): Interval[] => {
  const result: Interval[] = [];
  for (const interval of intervals.filter((one) => !isEmpty(one)).sort(byStart)) {
    const last = result.at(-1);
    if (last && Buffer.compare(interval.from, last.to) < 0) {
      result[result.length - 1] = { from: last.from, to: later(last.to, interval.to) };
    } else result.push(interval);
  }
  return result;
};

/** What both lists cover. */
export const intersected = (a: readonly Interval[], b: readonly Interval[]): Interval[] =>
  a
    .flatMap((x) => b.map((y) => ({ from: later(x.from, y.from), to: earlier(x.to, y.to) })))
    .filter((one) => !isEmpty(one))
    .sort(byStart);
