import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256, utf8 } from './sha256.ts';

test('bytes and digest are those of Node for every text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      expect(sha256(text)).toBe(createHash('sha256').update(new TextEncoder().encode(text)).digest('hex'));
    }),
  );
});

test('half a surrogate pair is the replacement character', () => {
  expect([...utf8('\ud83c')]).toEqual([0xef, 0xbf, 0xbd]);
});
