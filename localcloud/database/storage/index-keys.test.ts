import { encodeKey, invertKey } from '../values/key.ts';
import type { KeyPart } from '../values/key.ts';
import type { Document } from '../values/value.ts';
import { documentKeys, parseIndexKeys } from './index-keys.ts';

const fieldsOf = (...names: readonly string[]) =>
  parseIndexKeys(
    JSON.stringify(
      names.map((name) => ({ name: name.replace(/^-/, ''), direction: name.startsWith('-') ? '-1' : '1' })),
    ),
  );

const keys = (document: Document, ...names: readonly string[]): Buffer[] => [
  ...documentKeys(document, fieldsOf(...names), 'i').keys,
];
const key = (...parts: readonly KeyPart[]): Buffer => Buffer.concat(parts.map(encodeKey));

describe('the entries of a document in an index', () => {
  test('hold a missing field as null', () => {
    expect(keys({}, 'a', 'b')).toEqual([key(null, null)]);
  });

  test('hold a path that meets a plain value as null', () => {
    expect(keys({ a: 5 }, 'a.b')).toEqual([key(null)]);
  });

  test('invert the bytes of a descending field', () => {
    expect(keys({ a: 1, b: 'x' }, 'a', '-b')).toEqual([Buffer.concat([encodeKey(1), invertKey(encodeKey('x'))])]);
  });

  test('are one for each different element of an array', () => {
    expect(keys({ a: [1, 2, 1] }, 'a')).toEqual([key(1), key(2)]);
    expect(documentKeys({ a: [1] }, fieldsOf('a'), 'i').hasArray).toBe(true);
  });

  test('pair fields of the same element only', () => {
    expect(keys({ a: [{ x: 1, y: 2 }, { x: 3 }] }, 'a.x', 'a.y')).toEqual([key(1, 2), key(3, null)]);
  });

  test('keep the empty array apart from null', () => {
    expect(keys({ a: [] }, 'a')).toEqual([key(undefined)]);
  });

  test('keep an array inside an array whole', () => {
    expect(keys({ a: [[1, 2]] }, 'a')).toEqual([key([1, 2])]);
  });

  test('reach an element by its position', () => {
    expect(keys({ a: [{ x: 7 }] }, 'a.0.x')).toEqual([key(7)]);
  });

  test('are refused for two arrays side by side', () => {
    expect(() => keys({ a: [1], b: [2] }, 'a', 'b')).toThrow('cannot index parallel arrays');
  });

  test('are refused beyond 1024 bytes', () => {
    expect(keys({ a: 'x'.repeat(1021) }, 'a')[0]?.length).toBe(1024);
    expect(() => keys({ a: 'x'.repeat(1022) }, 'a')).toThrow('key too large to index');
  });
});
