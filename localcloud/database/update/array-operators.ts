import { compileMatcher } from '../query/matcher.ts';
import { parseCondition } from '../query/parse-condition.ts';
import { equalValues } from '../values/order.ts';
import { isDocument } from '../values/value.ts';
import type { Document, Value } from '../values/value.ts';
import { requestFailed } from '../wire/fault.ts';
import { findPlace, openPlace } from './field-path.ts';
import type { Place } from './field-path.ts';
import { typeName } from './operator.ts';
import type { Operator } from './operator.ts';
import { parsePush } from './push.ts';
import { copyValue } from './copy.ts';

const mustBeArray = (segments: readonly string[], value: Value): Error =>
  requestFailed(`The field '${segments.join('.')}' must be an array but is of type ${typeName(value)}`);

const arrayAt = (place: Place, segments: readonly string[]): readonly Value[] => {
  if (place.current === undefined) return [];
  if (!Array.isArray(place.current)) throw mustBeArray(segments, place.current);
  return place.current;
};

const push: Operator = (segments, operand) => {
  const change = parsePush(operand);
  return (document) => {
    const place = openPlace(document, segments);
    place.set(change(arrayAt(place, segments)));
  };
};

const addToSet: Operator = (segments, operand) => {
  const each = isDocument(operand) && Object.hasOwn(operand, '$each') ? eachOf(operand) : [operand];
  return (document) => {
    const place = openPlace(document, segments);
    const values = [...arrayAt(place, segments)];
    for (const value of each) {
      if (!values.some((present) => equalValues(present, value))) values.push(copyValue(value));
    }
    place.set(values);
  };
};

const eachOf = (operand: Document): readonly Value[] => {
  const each = operand['$each'];
  if (!Array.isArray(each) || Object.keys(operand).length !== 1) {
    throw requestFailed('The argument to $each in $addToSet must be an array and stand alone');
  }
  return each;
};

const pop: Operator = (segments, operand) => {
  if (operand !== 1 && operand !== -1) throw requestFailed('$pop expects 1 or -1');
  return (document) => {
    const place = findPlace(document, segments);
    if (!place) return;
    const values = arrayAt(place, segments);
    place.set(operand === 1 ? values.slice(0, -1) : values.slice(1));
  };
};

const removing = (segments: readonly string[], isRemoved: (value: Value) => boolean) => (document: Document) => {
  const place = findPlace(document, segments);
  if (place) place.set(arrayAt(place, segments).filter((value) => !isRemoved(value)));
};

// An object without operators is a condition on the fields of object elements, not a value to be equal to.
const pull: Operator = (segments, operand) => {
  if (!isDocument(operand) && !(operand instanceof RegExp)) {
    return removing(segments, (value) => equalValues(value, operand));
  }
  if (isDocument(operand) && !Object.keys(operand).some((name) => name.startsWith('$'))) {
    const matches = compileMatcher(parseCondition(operand));
    return removing(segments, (value) => isDocument(value) && matches(value));
  }
  const matches = compileMatcher(parseCondition({ value: operand }));
  return removing(segments, (value) => matches({ value }));
};

const pullAll: Operator = (segments, operand) => {
  if (!Array.isArray(operand)) throw requestFailed('$pullAll requires an array argument');
  return removing(segments, (value) => operand.some((unwanted) => equalValues(value, unwanted)));
};

export const arrayOperators: Readonly<Record<string, Operator>> = {
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
};
