import { temporaryDatabase } from '../temporary-database.ts';
import type { TemporaryDatabase } from '../temporary-database.ts';
import type { Document, Value } from '../values/value.ts';
import { readEjsonDocument, writeEjson } from '../wire/ejson.ts';

let db: TemporaryDatabase;

const ART: readonly Document[] = [95, 180, 250, 60, 65, 130, 50, 95].map((price, at) => ({ _id: `p${at}`, price }));

beforeAll(async () => {
  db = temporaryDatabase();
  db.database.declare([{ name: 'art', indexes: [] }]);
  await db.insert('art', ART);
});
afterAll(() => {
  db.remove();
});

const aggregate = async (...stages: readonly (readonly [string, Value])[]) => {
  const wire = stages.map(([stageKey, operand]) => ({ stageKey, stageValue: writeEjson(operand) }));
  const reply = await db.send('aggregateDocuments', { collectionName: 'art', stages: wire });
  if (reply.code !== undefined) return [reply.code, reply.message];
  return (reply.data as { list: string[] }).list.map((text) => readEjsonDocument(text, { now: undefined }));
};

describe('a pipeline', () => {
  test('divides into buckets of about equal size', async () => {
    expect(await aggregate(['$bucketAuto', { groupBy: '$price', buckets: 4 }])).toEqual([
      { _id: { min: 50, max: 65 }, count: 2 },
      { _id: { min: 65, max: 130 }, count: 3 },
      { _id: { min: 130, max: 250 }, count: 2 },
      { _id: { min: 250, max: 250 }, count: 1 },
    ]);
  });

  test('puts values outside all boundaries into the default bucket', async () => {
    const output: Document = { prices: { $push: '$price' } };
    const bucket: Document = { groupBy: '$price', boundaries: [50, 95, 130], default: 'more', output };
    expect(await aggregate(['$bucket', bucket])).toEqual([
      { _id: 50, prices: [60, 65, 50] },
      { _id: 95, prices: [95, 95] },
      { _id: 'more', prices: [180, 250, 130] },
    ]);
  });

  test('gives the deviations of a group', async () => {
    const group: Document = { _id: null, all: { $stdDevPop: '$price' }, some: { $stdDevSamp: '$price' } };
    const [row] = await aggregate(['$match', { price: { $in: [50, 60] } }], ['$group', group]);
    expect(row).toEqual({ _id: null, all: 5, some: Math.sqrt(50) });
  });

  test('leaves null and missing values out of the least and the greatest', async () => {
    const group: Document = { _id: null, least: { $min: '$none' }, most: { $max: '$price' }, sum: { $sum: '$none' } };
    expect(await aggregate(['$group', group])).toEqual([{ _id: null, least: null, most: 250, sum: 0 }]);
  });

  test.each<[string, readonly [string, Value], string]>([
    ['a stage nobody knows', ['$foo', {}], "Unrecognized pipeline stage name: '$foo'"],
    ['$group without _id', ['$group', { n: { $sum: 1 } }], 'a group specification must include an _id'],
    ['an unknown accumulator', ['$group', { _id: 1, n: { $foo: 1 } }], "Unrecognized expression '$foo'"],
    ['$limit of nothing', ['$limit', 0], '$limit needs a whole number of at least 1'],
    [
      'boundaries out of order',
      ['$bucket', { groupBy: '$a', boundaries: [2, 1] }],
      "The 'boundaries' option to $bucket must be sorted and of one type",
    ],
    [
      'a value outside all boundaries',
      ['$bucket', { groupBy: '$price', boundaries: [0, 1] }],
      '$bucket could not find a matching branch, and no default was specified',
    ],
    ['$unwind of no path', ['$unwind', 'price'], "path option to $unwind must be '$field'"],
  ])('with %s is refused', async (_what, stage, message) => {
    expect(await aggregate(stage)).toEqual(['DATABASE_REQUEST_FAILED', message]);
  });

  test.each(['$facet', '$out', '$graphLookup', '$merge'])('with %s is refused as unknown to us', async (stage) => {
    expect((await aggregate([stage, {}]))[1]).toContain('localcloud/UNKNOWN.md');
  });
});
