import fc from 'fast-check';
import { compileMatcher } from '../query/matcher.ts';
import { parseCondition } from '../query/parse-condition.ts';
import { document, query, sort } from '../query/query.arbitrary.ts';
import { compileSortKey, parseSort } from '../query/sort.ts';
import { index, temporaryDatabase } from '../temporary-database.ts';
import type { Document } from '../values/value.ts';
import { writeEjson } from '../wire/ejson.ts';

const runs = Number(process.env['LOCALCLOUD_PROPERTY_RUNS'] ?? 40);
const INDEXES = [index('a_b', 'a', '-b', '_id'), index('b_a', 'b', 'a'), index('c', 'c')];

const change = fc.record({ at: fc.nat(11), fields: fc.option(document(false)), isOwn: fc.boolean() });

const setting = (_id: string, fields: Document | null, transactionId: string | undefined) => ({
  collectionName: 'documents',
  queryType: 'DOC',
  query: writeEjson({ _id }),
  multi: false,
  ...(fields ? { data: writeEjson(fields), merge: false, upsert: true } : {}),
  transactionId,
});

test('a query within a transaction sees its snapshot and its own writes, in order, and nothing of others', async () => {
  const cases = fc.record({
    documents: fc.array(document(false), { minLength: 1, maxLength: 10 }),
    changes: fc.array(change, { maxLength: 8 }),
    questions: fc.array(
      fc.record({ asked: query, order: sort, skip: fc.nat(2), limit: fc.integer({ min: 1, max: 6 }) }),
      {
        minLength: 4,
        maxLength: 10,
      },
    ),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ documents, changes, questions }) => {
      const db = temporaryDatabase();
      try {
        db.database.declare([{ name: 'documents', indexes: INDEXES }]);
        const seen = new Map(
          documents.map((fields, at): [string, Document] => [`d${at}`, { _id: `d${at}`, ...fields }]),
        );
        await db.insert('documents', [...seen.values()]);
        const transactionId = await db.begin();
        const touched = new Map<string, boolean>();
        for (const { at, fields, isOwn } of changes) {
          const _id = `d${at}`;
          // Whoever touches a document first keeps it: a conflict would end the transaction.
          if ((touched.get(_id) ?? isOwn) !== isOwn) continue;
          touched.set(_id, isOwn);
          const reply = await db.send(
            fields ? 'modifyDocument' : 'removeDocument',
            setting(_id, fields, isOwn ? transactionId : undefined),
          );
          expect(reply.code).toBeUndefined();
          if (isOwn && fields) seen.set(_id, { _id, ...fields });
          if (isOwn && !fields) seen.delete(_id);
        }
        for (const { asked, order, skip, limit } of questions) {
          const keyOf = compileSortKey(parseSort({ ...order, _id: 1 }));
          const matches = compileMatcher(parseCondition(asked));
          const wanted = [...seen.values()].filter(matches).sort((a, b) => Buffer.compare(keyOf(a), keyOf(b)));
          const fields = { order: writeEjson({ ...order, _id: 1 }), offset: skip, limit, transactionId };
          expect(await db.find('documents', asked, fields)).toEqual(wanted.slice(skip, skip + limit));
        }
      } finally {
        db.remove();
      }
    }),
    { numRuns: runs },
  );
}, 120_000);
