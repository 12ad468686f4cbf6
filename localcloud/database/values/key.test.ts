import fc from 'fast-check';
import { encodeKey, invertKey, keyAfter } from './key.ts';
import { compareValues, equalValues } from './order.ts';
import { value } from './value.arbitrary.ts';

const sign = (order: number): number => Math.sign(order) + 0;

describe('index keys', () => {
  test('compare as bytes the way their values compare', () => {
    fc.assert(
      fc.property(value(), value(), (a, b) => {
        expect(sign(Buffer.compare(encodeKey(a), encodeKey(b)))).toBe(sign(compareValues(a, b)));
      }),
      { numRuns: 2000 },
    );
  });

  test('of equal values are the same bytes, and of different values never begin with one another', () => {
    fc.assert(
      fc.property(value(), value(), (a, b) => {
        const [x, y] = [encodeKey(a), encodeKey(b)];
        if (equalValues(a, b)) expect(x).toEqual(y);
        else expect(x.subarray(0, y.length).equals(y) || y.subarray(0, x.length).equals(x)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('of two fields compare like the pair, the second one downwards', () => {
    const pair = (a: Buffer, b: Buffer): Buffer => Buffer.concat([a, invertKey(b)]);
    fc.assert(
      fc.property(value(), value(), value(), value(), (a, b, c, d) => {
        const wanted = compareValues(a, c) || -compareValues(b, d);
        const order = Buffer.compare(pair(encodeKey(a), encodeKey(b)), pair(encodeKey(c), encodeKey(d)));
        expect(sign(order)).toBe(sign(wanted));
      }),
      { numRuns: 2000 },
    );
  });

  test('are followed by keyAfter and nothing that begins like them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 6 }), fc.uint8Array({ maxLength: 3 }), (bytes, tail) => {
        const key = Buffer.from(bytes);
        const after = keyAfter(key);
        if (after) {
          expect(Buffer.compare(Buffer.concat([key, tail]), after)).toBeLessThan(0);
          expect(Buffer.compare(after, key)).toBeGreaterThan(0);
        } else expect(bytes.every((byte) => byte === 0xff)).toBe(true);
      }),
    );
  });

  test('rank the types as BSON does', () => {
    const ascending = [
      undefined,
      null,
      NaN,
      -Infinity,
      -1.5,
      0,
      3,
      Infinity,
      '',
      'a',
      {},
      { a: 1 },
      [],
      [1],
      false,
      true,
    ];
    const keys = [...ascending, new Date(-1), new Date(0), /a/].map(encodeKey);
    expect([...keys].sort((a, b) => Buffer.compare(a, b))).toEqual(keys);
  });

  test('order an emoji after a full-width sign, as UTF-8 does and UTF-16 does not', () => {
    expect(compareValues('😀', '，')).toBeGreaterThan(0);
    expect(Buffer.compare(encodeKey('😀'), encodeKey('，'))).toBeGreaterThan(0);
  });
});
