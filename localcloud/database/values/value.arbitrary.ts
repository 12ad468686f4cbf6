import fc from 'fast-check';
import type { Document, Value } from './value.ts';

const NAMES = ['a', 'b', 'c', '', 'ab'];

/** Values of every stored type, close enough together to collide often. */
export const value = (depth = 2): fc.Arbitrary<Value> => {
  const leaves: fc.Arbitrary<Value>[] = [
    fc.constantFrom<Value>(null, true, false, 0, -0, 1, -1, 1.5, NaN, Infinity, -Infinity, '', 'a', 'a\0', 'a\0b', 'b'),
    fc.integer({ min: -3, max: 3 }),
    fc.double(),
    fc.string({ maxLength: 4 }),
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.integer({ min: -3, max: 3 }).map((ms) => new Date(ms)),
  ];
  if (depth === 0) return fc.oneof(...leaves);
  return fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...leaves) },
    { weight: 1, arbitrary: fc.array(value(depth - 1), { maxLength: 3 }) },
    { weight: 1, arbitrary: documentOf(fc.constantFrom(...NAMES), value(depth - 1)) },
  );
};

const documentOf = (name: fc.Arbitrary<string>, field: fc.Arbitrary<Value>): fc.Arbitrary<Document> =>
  fc.dictionary(name, field, { maxKeys: 3, noNullPrototype: true });
