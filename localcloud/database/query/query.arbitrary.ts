import fc from 'fast-check';
import type { Document, Value } from '../values/value.ts';

/** Few fields and few values, so that random queries find random documents. */
export const scalar: fc.Arbitrary<Value> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
  { weight: 4, arbitrary: fc.constantFrom('', 'a', 'ab', 'b', 'ba') },
  { weight: 1, arbitrary: fc.constantFrom<Value>(null, true, false, 1.5) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1).map((ms) => new Date(ms)) },
);

const inner: fc.Arbitrary<Value> = fc.record({ x: scalar, y: scalar }, { requiredKeys: [], noNullPrototype: true });

const field: fc.Arbitrary<Value> = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: inner },
  { weight: 1, arbitrary: fc.array(inner, { maxLength: 2 }) },
);

const PATHS = ['a', 'b', 'c', 'a.x', 'b.x', 'b.y'] as const;

/** `arrays: false` leaves every index with one entry per document. */
export const document = (arrays = true): fc.Arbitrary<Document> => {
  const one = arrays ? field : fc.oneof({ weight: 8, arbitrary: scalar }, { weight: 1, arbitrary: inner });
  return fc.record({ a: one, b: one, c: one }, { requiredKeys: [], noNullPrototype: true });
};

const range = fc.constantFrom('$gt', '$gte', '$lt', '$lte');
const nonNull = scalar.filter((value) => value !== null);

const operators: fc.Arbitrary<Document> = fc.oneof(
  fc.tuple(range, nonNull).map(([op, value]): Document => ({ [op]: value })),
  fc.tuple(nonNull, nonNull).map(([from, to]): Document => ({ $gte: from, $lt: to })),
  fc.array(scalar, { maxLength: 3 }).map((values): Document => ({ $in: values })),
  fc.array(scalar, { maxLength: 2 }).map((values): Document => ({ $nin: values })),
  scalar.map((value): Document => ({ $ne: value })),
  scalar.map((value): Document => ({ $eq: value })),
  fc.boolean().map((exists): Document => ({ $exists: exists })),
  fc.integer({ min: 0, max: 3 }).map((size): Document => ({ $size: size })),
  fc.constantFrom<Document>({ $mod: [2, 1] }, { $not: { $gt: 2 } }, { $not: { $in: [1, 'a'] } }, { $all: [1, 2] }),
  fc.constantFrom<Document>(
    { $elemMatch: { $gt: 1, $lt: 4 } },
    { $elemMatch: { x: 1 } },
    { $elemMatch: { x: { $gt: 0 }, y: 1 } },
  ),
  fc.constantFrom<Document>({ $regex: '^a' }, { $regex: 'b$' }, { $regex: '^ab?' }),
);

const simple: fc.Arbitrary<Document> = fc
  .tuple(fc.constantFrom(...PATHS), fc.oneof(scalar, operators))
  .map(([path, asked]): Document => ({ [path]: asked }));

const several = fc.array(simple, { minLength: 1, maxLength: 3 });

/** Queries as the SDK could send them. */
export const query: fc.Arbitrary<Document> = fc.oneof(
  { weight: 4, arbitrary: several.map((parts): Document => Object.assign({}, ...parts) as Document) },
  { weight: 2, arbitrary: several.map((parts): Document => ({ $or: parts })) },
  { weight: 1, arbitrary: several.map((parts): Document => ({ $nor: parts })) },
  { weight: 2, arbitrary: several.map((parts): Document => ({ $and: parts })) },
  { weight: 2, arbitrary: fc.tuple(simple, several).map(([outer, parts]): Document => ({ ...outer, $or: parts })) },
  { weight: 1, arbitrary: fc.constant({}) },
);

export const sort: fc.Arbitrary<Document> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'b.x'), fc.constantFrom(1, -1)), {
    maxLength: 2,
    selector: ([path]) => path,
  })
  .map((fields): Document => Object.fromEntries(fields));
