import fc from 'fast-check';
import { updateOne } from 'mingo/updater';
import { document, scalar } from '../query/query.arbitrary.ts';
import type { Document } from '../values/value.ts';
import { copyValue } from './copy.ts';
import { parseUpdate } from './parse-update.ts';

const number = fc.integer({ min: -3, max: 3 });
const each = fc.array(scalar, { maxLength: 3 });

const change: fc.Arbitrary<Document> = fc.oneof(
  fc.record({
    $set: fc.dictionary(fc.constantFrom('a', 'b', 'd.e', 'f'), scalar, { minKeys: 1, noNullPrototype: true }),
  }),
  fc.constantFrom<Document>({ $unset: { a: '' } }, { $unset: { 'b.x': '', c: '' } }),
  number.map((by): Document => ({ $inc: { a: by } })),
  number.map((by): Document => ({ $mul: { a: by } })),
  scalar.map((bound): Document => ({ $max: { a: bound } })),
  scalar.map((bound): Document => ({ $min: { a: bound } })),
  fc.constantFrom<Document>(
    { $rename: { a: 'z' } },
    { $rename: { a: 'q.r' } },
    { $pop: { a: 1 } },
    { $pop: { a: -1 } },
  ),
  scalar.map((value): Document => ({ $push: { a: value } })),
  fc
    .tuple(each, number)
    .map(([values, at]): Document => ({ $push: { a: { $each: values, $position: Math.abs(at) } } })),
  scalar.map((value): Document => ({ $addToSet: { a: value } })),
  each.map((values): Document => ({ $addToSet: { a: { $each: values } } })),
  scalar.filter((value) => value !== null).map((value): Document => ({ $pull: { a: value } })),
  fc.constantFrom<Document>(
    { $pull: { a: { $gt: 2 } } },
    { $pull: { a: { x: 1 } } },
    { $pull: { a: { $in: [1, 'a'] } } },
  ),
  each.map((values): Document => ({ $pullAll: { a: values.filter((value) => value !== null) } })),
  fc.constantFrom<Document>({ $bit: { a: { and: 3 } } }, { $bit: { a: { or: 4 } } }, { $bit: { a: { xor: 5 } } }),
);

const applied = (before: Document, update: Document): Document | undefined => {
  const after = copyValue(before);
  try {
    parseUpdate(update)(after);
    return after;
  } catch (error) {
    expect((error as { code: string }).code).toBe('DATABASE_REQUEST_FAILED');
    return undefined;
  }
};

// Where mingo 7.2 is no measure: it orders arrays by an element for $max and $min, keeps duplicates within one
// $each of $addToSet and drops those that were there before, and finds plain values by a condition on fields.
const isBeyondMingo = (before: Document, update: Document): boolean => {
  if ('$addToSet' in update) return typeof before['a'] === 'object' || JSON.stringify(update).includes('$each');
  if ('$pull' in update) return JSON.stringify(update).includes('"x"');
  return ('$max' in update || '$min' in update) && typeof before['a'] === 'object';
};

test('an update that is not refused makes of a document what mingo makes of it', () => {
  fc.assert(
    fc.property(document(), change, (before, update) => {
      const after = applied(before, update);
      fc.pre(after !== undefined && !isBeyondMingo(before, update));
      const documents = [copyValue(before)];
      updateOne(documents, {}, update as never);
      expect(after).toEqual(documents[0]);
    }),
    { numRuns: 3_000 },
  );
});

test('an update never touches the document it was given a copy of', () => {
  fc.assert(
    fc.property(document(), change, (before, update) => {
      const kept = JSON.stringify(before);
      applied(before, update);
      expect(JSON.stringify(before)).toBe(kept);
    }),
  );
});
