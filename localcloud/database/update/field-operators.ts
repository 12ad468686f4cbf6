import { compareValues } from '../values/order.ts';
import { segmentsOf } from '../values/path.ts';
import { isDocument } from '../values/value.ts';
import type { Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';
import { findPlace, openPlace } from './field-path.ts';
import type { Operator } from './operator.ts';
import { typeName } from './operator.ts';
import { copyValue } from './copy.ts';

const arithmetic =
  (name: string, start: (operand: number) => number, step: (current: number, operand: number) => number): Operator =>
  (segments, operand) => {
    if (typeof operand !== 'number') {
      throw requestFailed(`Cannot ${name} with non-numeric argument: {${segments.join('.')}: ${typeName(operand)}}`);
    }
    return (document) => {
      const place = openPlace(document, segments);
      if (place.current === undefined) place.set(start(operand));
      else if (typeof place.current === 'number') place.set(step(place.current, operand));
      else {
        throw requestFailed(
          `Cannot apply ${name === 'increment' ? '$inc' : '$mul'} to a value of non-numeric type. ` +
            `The field '${segments.join('.')}' is of type ${typeName(place.current)}`,
        );
      }
    };
  };

const extreme =
  (replaces: (order: number) => boolean): Operator =>
  (segments, operand) =>
  (document) => {
    const place = openPlace(document, segments);
    if (place.current === undefined || replaces(compareValues(operand, place.current))) place.set(copyValue(operand));
  };

const rename: Operator = (segments, operand) => {
  if (typeof operand !== 'string') throw requestFailed("The 'to' field for $rename must be a string");
  const target = segmentsOf(operand);
  return (document) => {
    const source = findPlace(document, segments);
    if (source?.current === undefined) return;
    const { current } = source;
    const destination = openPlace(document, target);
    source.unset();
    destination.set(current);
  };
};

const BIT_OPERATIONS: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

const bit: Operator = (segments, operand) => {
  const steps = isDocument(operand) ? Object.entries(operand) : [];
  if (steps.length === 0) throw requestFailed('The $bit modifier needs an object such as {and: 1}');
  const changes = steps.map(([name, value]) => {
    const operation = Object.hasOwn(BIT_OPERATIONS, name) ? BIT_OPERATIONS[name] : undefined;
    if (!operation || typeof value !== 'number' || !Number.isInteger(value)) {
      throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor' with integers, not '${name}'`);
    }
    return (current: number): number => Number(operation(BigInt(current), BigInt(value)));
  });
  return (document) => {
    const place = openPlace(document, segments);
    const current: Value = place.current === undefined ? 0 : place.current;
    if (typeof current !== 'number' || !Number.isInteger(current)) {
      throw requestFailed(`Cannot apply $bit to a value of non-integral type: ${segments.join('.')}`);
    }
    place.set(changes.reduce((value, change) => change(value), current));
  };
};

export const fieldOperators: Readonly<Record<string, Operator>> = {
  $set: (segments, operand) => (document) => {
    openPlace(document, segments).set(copyValue(operand));
  },
  $unset: (segments) => (document) => {
    findPlace(document, segments)?.unset();
  },
  $inc: arithmetic(
    'increment',
    (operand) => operand,
    (current, operand) => current + operand,
  ),
  $mul: arithmetic(
    'multiply',
    () => 0,
    (current, operand) => current * operand,
  ),
  $max: extreme((order) => order > 0),
  $min: extreme((order) => order < 0),
  $rename: rename,
  $bit: bit,
};
