import fc from 'fast-check';
import { Query } from 'mingo';
import { isInMingosDomain } from './query/mingo-domain.arbitrary.ts';
import { document, query, sort } from './query/query.arbitrary.ts';
import { compileMatcher } from './query/matcher.ts';
import { parseCondition } from './query/parse-condition.ts';
import { compileSortKey, parseSort } from './query/sort.ts';
import { index, temporaryDatabase } from './temporary-database.ts';
import type { Document } from './values/value.ts';
import { writeEjson } from './wire/ejson.ts';

const INDEXES = [
  index('a', 'a'),
  index('a_b', 'a', 'b'),
  index('b_down_a', '-b', 'a'),
  index('a_c_down', 'a', '-c', '_id'),
  index('bx_by', 'b.x', 'b.y'),
  index('c', 'c'),
];

const stored = (documents: readonly Document[]): Document[] =>
  documents.map((fields, at) => ({ _id: `d${String(at).padStart(3, '0')}`, ...fields }));

// Two arrays side by side cannot be indexed together; `index-keys.test.ts` states the refusal.
const isIndexable = (fields: Document): boolean => Object.values(fields).filter(Array.isArray).length < 2;

const ids = (documents: readonly Document[]): unknown[] => documents.map(({ _id }) => _id);

/** The answer by the plainest means: test all, sort all. */
const expected = (documents: readonly Document[], asked: Document, order: Document): Document[] => {
  const matches = compileMatcher(parseCondition(asked));
  const keyOf = compileSortKey(parseSort({ ...order, _id: 1 }));
  return documents.filter(matches).sort((a, b) => Buffer.compare(keyOf(a), keyOf(b)));
};

const runs = Number(process.env['LOCALCLOUD_PROPERTY_RUNS'] ?? 25);

describe.each([true, false])('with arrays in documents: %s', (arrays) => {
  test('indexes change how documents are found and never which or in what order', async () => {
    const cases = fc.record({
      documents: fc.array(document(arrays).filter(isIndexable), { minLength: 1, maxLength: 25 }),
      questions: fc.array(
        fc.record({ asked: query, order: sort, skip: fc.nat(3), limit: fc.integer({ min: 1, max: 8 }) }),
        {
          minLength: 5,
          maxLength: 20,
        },
      ),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ documents, questions }) => {
        const temporary = temporaryDatabase();
        try {
          const all = stored(documents);
          temporary.database.declare([
            { name: 'indexed', indexes: INDEXES },
            { name: 'plain', indexes: [] },
          ]);
          await temporary.insert('indexed', all);
          await temporary.insert('plain', all);
          for (const { asked, order, skip, limit } of questions) {
            const wanted = expected(all, asked, order);
            for (const one of all.filter((item) => isInMingosDomain(item, asked))) {
              expect(wanted.includes(one)).toBe(new Query(asked, {}).test(one));
            }
            const fields = { order: writeEjson({ ...order, _id: 1 }), offset: skip, limit };
            for (const collectionName of ['indexed', 'plain']) {
              const found = await temporary.find(collectionName, asked, fields);
              expect(ids(found)).toEqual(ids(wanted.slice(skip, skip + limit)));
              const unordered = await temporary.find(collectionName, asked, { limit: 1000 });
              expect(ids(unordered).sort()).toEqual(ids(wanted).sort());
              const count = { collectionName, queryType: 'WHERE', query: writeEjson(asked) };
              expect((await temporary.send('calculateDocument', count)).data).toEqual({ total: wanted.length });
            }
          }
        } finally {
          temporary.remove();
        }
      }),
      { numRuns: runs },
    );
  }, 120_000);
});
