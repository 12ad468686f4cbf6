import type { Document } from '../values/value.ts';
import { copyValue } from './copy.ts';
import { parseUpdate } from './parse-update.ts';

const updated = (before: Document, update: Document): Document => {
  const after = copyValue(before);
  parseUpdate(update)(after);
  return after;
};

const refusal = (before: Document, update: Document): [string, string] => {
  try {
    updated(before, update);
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return [code, message];
  }
  return ['', ''];
};

describe('an update', () => {
  test.each<[string, Document, Document, Document]>([
    ['makes the objects on the way to a path', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    ['leaves the neighbours of a path alone', { a: { b: 1, c: 2 } }, { $set: { 'a.b': 5 } }, { a: { b: 5, c: 2 } }],
    ['writes an element by its position', { a: [1, 2] }, { $set: { 'a.1': 9 } }, { a: [1, 9] }],
    ['fills an array with null up to a position', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
    ['puts null where an element is unset', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
    ['does not mind unsetting what is not there', { a: 1 }, { $unset: { 'x.y': '' } }, { a: 1 }],
    ['starts counting at the first increment', {}, { $inc: { n: 2 } }, { n: 2 }],
    ['multiplies a missing field to zero', {}, { $mul: { n: 2 } }, { n: 0 }],
    ['takes the greater across types', { a: 5 }, { $max: { a: 'x' } }, { a: 'x' }],
    [
      'sorts, then cuts what it pushed',
      { a: [3, 1] },
      { $push: { a: { $each: [2], $sort: -1, $slice: 2 } } },
      { a: [3, 2] },
    ],
    [
      'cuts from the end with a negative slice',
      { a: [1, 2] },
      { $push: { a: { $each: [3], $slice: -2 } } },
      { a: [2, 3] },
    ],
    [
      'sorts pushed objects by a field',
      { a: [{ n: 2 }] },
      { $push: { a: { $each: [{ n: 1 }], $sort: { n: 1 } } } },
      { a: [{ n: 1 }, { n: 2 }] },
    ],
    ['pushes at the front', { a: [1] }, { $push: { a: { $each: [0], $position: 0 } } }, { a: [0, 1] }],
    ['makes the array it adds to', {}, { $addToSet: { a: 'z' } }, { a: ['z'] }],
    ['adds an array as one element without $each', { a: [] }, { $addToSet: { a: [1, 2] } }, { a: [[1, 2]] }],
    ['adds each new one once', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
    [
      'pulls objects by a condition on their fields',
      { a: [{ x: 1, y: 2 }, { x: 2 }] },
      { $pull: { a: { x: 1 } } },
      { a: [{ x: 2 }] },
    ],
    ['pulls plain values by operators', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
    ['does not pull plain values by fields', { a: [1] }, { $pull: { a: { x: 1 } } }, { a: [1] }],
    ['renames into another object', { a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
    ['works on bits beyond 32', {}, { $bit: { a: { or: 2 ** 40 } } }, { a: 2 ** 40 }],
  ])('%s', (_what, before, update, after) => {
    expect(updated(before, update)).toEqual(after);
  });

  test.each<[string, Document, Document, string]>([
    ['a path through null', { a: null }, { $set: { 'a.b': 1 } }, "Cannot create field 'b' in element {a: null}"],
    [
      'a field of an array',
      { a: [1] },
      { $set: { 'a.b': 1 } },
      `Cannot create field 'b' in element {a: [{"$numberInt":"1"}]}`,
    ],
    [
      '$inc of text',
      { a: 'x' },
      { $inc: { a: 1 } },
      "Cannot apply $inc to a value of non-numeric type. The field 'a' is of type string",
    ],
    [
      '$inc of null',
      { a: null },
      { $inc: { a: 1 } },
      "Cannot apply $inc to a value of non-numeric type. The field 'a' is of type null",
    ],
    ['$inc by text', {}, { $inc: { a: 'x' } }, 'Cannot increment with non-numeric argument: {a: string}'],
    ['$push on a number', { a: 1 }, { $push: { a: 1 } }, "The field 'a' must be an array but is of type number"],
    ['$bit on null', { a: null }, { $bit: { a: { and: 1 } } }, 'Cannot apply $bit to a value of non-integral type: a'],
    [
      'two changes of one path',
      {},
      { $set: { a: 1 }, $inc: { a: 1 } },
      "Updating the path 'a' would create a conflict at 'a'",
    ],
    [
      'a change of a path and its inside',
      {},
      { $set: { a: 1, 'a.b': 1 } },
      "Updating the path 'a' would create a conflict at 'a'",
    ],
    [
      'a change of _id',
      {},
      { $set: { _id: 'x' } },
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    ],
    ['an unknown operator', {}, { $foo: { a: 1 } }, 'Unknown modifier: $foo'],
    ['an empty path segment', {}, { $set: { 'a..b': 1 } }, "The update path 'a..b' contains an empty field name."],
  ])('is refused for %s', (_what, before, update, message) => {
    expect(refusal(before, update)).toEqual(['DATABASE_REQUEST_FAILED', message]);
  });

  test.each<[string, Document]>([
    ['that changes nothing', {}],
    ['with $currentDate', { $currentDate: { a: true } }],
    ['with a positional path', { $set: { 'a.$.b': 1 } }],
    ['with every element meant', { $inc: { 'a.$[].b': 1 } }],
  ])('%s is refused with the way to the list of unknowns', (_what, update) => {
    const [code, message] = refusal({}, update);
    expect(code).toBe('DATABASE_REQUEST_FAILED');
    expect(message).toContain('localcloud/UNKNOWN.md');
  });

  test('by plain fields is no update and refused as INVALID_PARAM', () => {
    expect(refusal({}, { a: 1 })).toEqual(['INVALID_PARAM', "an update consists of operators, 'a' is none"]);
  });
});
