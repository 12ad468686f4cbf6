import { evalExpr } from 'mingo/core';
import type { AnyObject, Options } from 'mingo/types';
import { compareValues } from '../values/order.ts';
import type { Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';

type Operate = (document: AnyObject, expression: unknown, options: Options) => unknown;
type Operands = readonly (Value | undefined)[];

/** An operator over evaluated operands, in the shape mingo calls. */
const operator =
  (compute: (operands: Operands) => Value): Operate =>
  (document, expression, options) => {
    const evaluated: unknown = evalExpr(document, expression, options);
    return compute((Array.isArray(evaluated) ? evaluated : [evaluated]) as Operands);
  };

// A missing field ranks below null, and types in the order of BSON; mingo compares within one type only.
const order = ([a, b]: Operands): number => {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return Math.sign(compareValues(a, b));
};

const comparison = (holds: (sign: number) => boolean): Operate => operator((operands) => holds(order(operands)));

const isNothing = (value: Value | undefined): value is null | undefined => value === null || value === undefined;

const text = (change: (value: string) => string, name: string): Operate =>
  operator(([value]) => {
    if (isNothing(value)) return '';
    if (typeof value !== 'string') throw requestFailed(`${name} needs a string`);
    return change(value);
  });

const position = (units: (value: string) => readonly unknown[], find: (inside: string, sought: string) => number) =>
  operator(([inside, sought, start, end]) => {
    if (isNothing(inside)) return null;
    if (typeof inside !== 'string' || typeof sought !== 'string') throw requestFailed('$indexOf needs strings');
    const all = units(inside);
    const from = typeof start === 'number' ? start : 0;
    const to = typeof end === 'number' ? end : all.length;
    if (from > all.length || to < from) return -1;
    const at = find(all.slice(from, to).join(''), sought);
    return at === -1 ? -1 : at + from;
  });

// Bytes as text of one sign each, so that positions in the text are positions in the bytes.
const bytesOf = (value: string): string => Buffer.from(value, 'utf8').toString('latin1');

const truncated = operator(([value, place]) => {
  if (isNothing(value)) return null;
  if (typeof value !== 'number') throw requestFailed('$trunc only supports numeric types');
  const unit = 10 ** (typeof place === 'number' ? place : 0);
  return Math.trunc(value * unit) / unit;
});

/** Parts of a date as mingo tells them, time zones included. */
const datePart = (name: string, document: AnyObject, expression: unknown, options: Options): number =>
  Number(evalExpr(document, { [name]: expression }, options));

const week: Operate = (document: AnyObject, expression: unknown, options: Options) => {
  const dayOfYear = datePart('$dayOfYear', document, expression, options) - 1;
  const dayOfWeek = datePart('$dayOfWeek', document, expression, options) - 1;
  return Math.floor((dayOfYear + 7 - dayOfWeek) / 7);
};

const isoWeekYear: Operate = (document: AnyObject, expression: unknown, options: Options) => {
  const [year, month] = [
    datePart('$year', document, expression, options),
    datePart('$month', document, expression, options),
  ];
  const isoWeek = datePart('$isoWeek', document, expression, options);
  if (month === 1 && isoWeek > 50) return year - 1;
  return month === 12 && isoWeek === 1 ? year + 1 : year;
};

/** Operators in which mingo 7.2 differs from the manual of MongoDB; `expression.test.ts` states each. */
export const OWN_OPERATORS: Readonly<Record<`$${string}`, Operate>> = {
  $cmp: operator(order),
  $eq: comparison((sign) => sign === 0),
  $ne: comparison((sign) => sign !== 0),
  $gt: comparison((sign) => sign > 0),
  $gte: comparison((sign) => sign >= 0),
  $lt: comparison((sign) => sign < 0),
  $lte: comparison((sign) => sign <= 0),
  $trunc: truncated,
  $toLower: text((value) => value.toLowerCase(), '$toLower'),
  $toUpper: text((value) => value.toUpperCase(), '$toUpper'),
  $indexOfCP: position(
    (value) => Array.from(value),
    (inside, sought) => {
      const at = inside.indexOf(sought);
      return at === -1 ? -1 : Array.from(inside.slice(0, at)).length;
    },
  ),
  $indexOfBytes: position(
    (value) => bytesOf(value).split(''),
    (inside, sought) => inside.indexOf(bytesOf(sought)),
  ),
  $week: week,
  $isoWeekYear: isoWeekYear,
};
