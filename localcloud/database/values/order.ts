import { WirePattern, isDocument } from './value.ts';
import type { Document, Value } from './value.ts';

/**
 * Rank of a value's type in the order of BSON. Values of different rank never compare equal, and a range
 * query only reaches values of its own rank.
 */
export const TYPE_RANK = {
  emptyArray: 0x05,
  null: 0x0a,
  number: 0x10,
  string: 0x20,
  object: 0x30,
  array: 0x40,
  boolean: 0x60,
  date: 0x70,
  regex: 0x80,
} as const;

export const rankOf = (value: Value): number => {
  if (value === null) return TYPE_RANK.null;
  if (typeof value === 'number') return TYPE_RANK.number;
  if (typeof value === 'string') return TYPE_RANK.string;
  if (typeof value === 'boolean') return TYPE_RANK.boolean;
  if (Array.isArray(value)) return TYPE_RANK.array;
  if (value instanceof Date) return TYPE_RANK.date;
  if (value instanceof RegExp) return TYPE_RANK.regex;
  return TYPE_RANK.object;
};

/** Orders like the bytes of UTF-8, which is not the order of UTF-16 units once emoji meet full-width signs. */
export const compareStrings = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) - codePointRank(y);
  }
  return a.length - b.length;
};

const codePointRank = (unit: number): number => {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
};

const compareNumbers = (a: number, b: number): number => {
  if (a === b) return 0;
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  if (Number.isNaN(b)) return 1;
  return a < b ? -1 : 1;
};

const compareArrays = (a: readonly Value[], b: readonly Value[]): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const order = compareValues(a[i] ?? null, b[i] ?? null);
    if (order !== 0) return order;
  }
  return a.length - b.length;
};

// Field by field in stored order: type, then name, then value. {a:1,b:2} and {b:2,a:1} differ.
const compareDocuments = (a: Document, b: Document): number => {
  const left = Object.entries(a);
  const right = Object.entries(b);
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i += 1) {
    const [nameA, valueA] = left[i] ?? ['', null];
    const [nameB, valueB] = right[i] ?? ['', null];
    const order = rankOf(valueA) - rankOf(valueB) || compareStrings(nameA, nameB) || compareValues(valueA, valueB);
    if (order !== 0) return order;
  }
  return left.length - right.length;
};

export const patternText = (value: RegExp): readonly [string, string] =>
  value instanceof WirePattern ? [value.pattern, value.options] : [value.source, value.flags];

const comparePatterns = (a: RegExp, b: RegExp): number => {
  const [patternA, optionsA] = patternText(a);
  const [patternB, optionsB] = patternText(b);
  return compareStrings(patternA, patternB) || compareStrings(optionsA, optionsB);
};

const compareScalars = (a: Value, b: Value): number => {
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b);
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b);
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return 0;
};

const compareObjects = (a: object, b: object): number => {
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b);
  if (a instanceof RegExp && b instanceof RegExp) return comparePatterns(a, b);
  return isDocument(a) && isDocument(b) ? compareDocuments(a, b) : 0;
};

/** Total order over stored values: negative, zero or positive. */
export const compareValues = (a: Value, b: Value): number => {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  const areObjects = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  return areObjects ? compareObjects(a, b) : compareScalars(a, b);
};

export const equalValues = (a: Value, b: Value): boolean => a === b || compareValues(a, b) === 0;
