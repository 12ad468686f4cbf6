import { compileSortKey, parseSort } from '../query/sort.ts';
import { compareValues } from '../values/order.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';
import { copyValue } from './copy.ts';

type Step = (values: Value[]) => Value[];
const MODIFIERS = new Set(['$each', '$position', '$sort', '$slice']);

/** What `$push` makes of an array: insert at a position, then sort, then slice, whatever order they were named in. */
export const parsePush = (operand: Value): ((values: readonly Value[]) => Value[]) => {
  if (!isDocument(operand) || !Object.keys(operand).some((name) => name.startsWith('$'))) {
    return (values) => [...values, copyValue(operand)];
  }
  const stranger = Object.keys(operand).find((name) => !MODIFIERS.has(name));
  if (stranger !== undefined) throw requestFailed(`Unrecognized clause in $push: ${stranger}`);
  const each = operand['$each'];
  if (!Array.isArray(each)) throw requestFailed('The argument to $each in $push must be an array');
  const position = integer(operand, '$position');
  const slice = integer(operand, '$slice');
  const sort = sortStep(operand['$sort']);
  return (values) => {
    const at = position ?? values.length;
    const inserted = [...values.slice(0, at), ...each.map(copyValue), ...values.slice(at)];
    const sorted = sort(inserted);
    if (slice === undefined) return sorted;
    return slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice);
  };
};

const integer = (operand: Document, name: string): number | undefined => {
  const value = operand[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw requestFailed(`The value for ${name} must be an integer value`);
  }
  return value;
};

const sortStep = (sort: Value | undefined): Step => {
  if (sort === undefined) return (values) => values;
  if (sort === 1 || sort === -1) return (values) => [...values].sort((a, b) => sort * compareValues(a, b));
  if (!isDocument(sort)) throw requestFailed('The $sort element value must be either 1 or -1');
  const keyOf = compileSortKey(parseSort(sort));
  return (values) =>
    values
      .map((value) => ({ value, key: keyOf(isDocument(value) ? value : {}) }))
      .sort((a, b) => Buffer.compare(a.key, b.key))
      .map(({ value }) => value);
};
