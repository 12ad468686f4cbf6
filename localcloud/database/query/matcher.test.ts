import type { Document, Value } from '../values/value.ts';
import { compileMatcher } from './matcher.ts';
import { parseCondition } from './parse-condition.ts';

const matches = (query: Document, document: Document): boolean => compileMatcher(parseCondition(query))(document);

const refusal = (query: Document): [string, string] => {
  try {
    parseCondition(query);
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return [code, message];
  }
  return ['', ''];
};

describe('a query', () => {
  test.each<[string, Document, Document, boolean]>([
    ['for null finds a missing field', { a: null }, {}, true],
    ['for null finds null inside an array', { a: null }, { a: [null] }, true],
    ['for null does not find an empty array', { a: null }, { a: [] }, false],
    ['for null finds an element without the field', { 'a.x': null }, { a: [{ x: 1 }, {}] }, true],
    ['for null does not find a path through plain values', { 'a.x': null }, { a: [1, 2] }, false],
    ['for a value finds it as an element', { a: 1 }, { a: [3, 1] }, true],
    ['for an array finds it whole', { a: [1, 2] }, { a: [1, 2] }, true],
    ['for an array finds it as an element', { a: [1, 2] }, { a: [[1, 2]] }, true],
    ['for an object minds the order of its fields', { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, false],
    ['by position reaches one element', { 'a.1': 5 }, { a: [1, 5] }, true],
    ['by range stays within one type', { a: { $gt: 1 } }, { a: 'z' }, false],
    ['by range never finds NaN', { a: { $lt: 5 } }, { a: NaN }, false],
    ['of at least null finds a missing field', { a: { $gte: null } }, {}, true],
    ['of two bounds may be answered by two elements', { a: { $gt: 5, $lt: 3 } }, { a: [1, 9] }, true],
    [
      'of $elemMatch wants one element for both bounds',
      { a: { $elemMatch: { $gt: 5, $lt: 3 } } },
      { a: [1, 9] },
      false,
    ],
    ['of $elemMatch with fields skips plain values', { a: { $elemMatch: { x: 1 } } }, { a: [1] }, false],
    [
      'of $size does not count values gathered through an array',
      { 'a.x': { $size: 2 } },
      { a: [{ x: 1 }, { x: 2 }] },
      false,
    ],
    ['of $mod cuts fractions off', { a: { $mod: [2, 1] } }, { a: 1.5 }, true],
    ['of $mod is for numbers only', { a: { $mod: [2, 1] } }, { a: true }, false],
    ['of $all with nothing in it finds nothing', { a: { $all: [] } }, { a: [] }, false],
    ['of $all finds a plain value by itself', { a: { $all: [1] } }, { a: 1 }, true],
    ['of $ne does not find an array with the value in it', { a: { $ne: 1 } }, { a: [1, 2] }, false],
    ['of $nor finds what none of its parts finds', { $nor: [{ a: 1 }, { b: 1 }] }, { a: 2 }, true],
    ['of $in takes patterns among its values', { a: { $in: [/^b/, 1] } }, { a: 'bc' }, true],
    ['of $expr compares fields', { $expr: { $gt: ['$a', '$b'] } }, { a: 2, b: 1 }, true],
    ['does not mistake what every object has for a field', { constructor: { $exists: true } }, {}, false],
  ])('%s', (_what, query, document, expected) => {
    expect(matches(query, document)).toBe(expected);
  });

  test('by pattern counts an emoji as one sign', () => {
    expect(matches({ a: { $regex: '^.$' } }, { a: '😀' })).toBe(true);
  });

  test.each<[string, Value]>([
    ['$near', { $near: { $geometry: {} } }],
    ['$type', { $type: 2 }],
    ['$bitsAllSet', { $bitsAllSet: 1 }],
  ])('with %s is refused with the way to the list of unknowns', (_what, asked) => {
    const [code, message] = refusal({ a: asked });
    expect(code).toBe('DATABASE_REQUEST_FAILED');
    expect(message).toContain('localcloud/UNKNOWN.md');
  });

  test.each<[string, Document, string]>([
    ['an unknown operator', { a: { $foo: 1 } }, 'unknown operator: $foo'],
    ['an unknown operator at the top', { $foo: 1 }, 'unknown top level operator: $foo'],
    ['$or without parts', { $or: [] }, '$or must be a nonempty array'],
    ['$in without a list', { a: { $in: 1 } }, '$in needs an array'],
    ['$mod by zero', { a: { $mod: [0, 1] } }, 'divisor cannot be 0'],
    ['$size of a fraction', { a: { $size: 1.5 } }, '$size must be a non-negative integer'],
    ['$not of a plain value', { a: { $not: 1 } }, '$not needs a regex or a document of operators'],
  ])('with %s is refused', (_what, query, message) => {
    expect(refusal(query)).toEqual(['DATABASE_REQUEST_FAILED', message]);
  });
});
