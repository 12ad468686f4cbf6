import { index, temporaryDatabase } from '../temporary-database.ts';
import type { TemporaryDatabase } from '../temporary-database.ts';
import type { Document } from '../values/value.ts';
import { writeEjson } from '../wire/ejson.ts';

let db: TemporaryDatabase;

const PER_COMMUNITY = 200;

beforeAll(async () => {
  db = temporaryDatabase();
  db.database.declare([
    {
      name: 'needs',
      indexes: [
        index('wall', 'community', '-createdAt', '-_id'),
        index('open', 'community', 'status', 'createdAt'),
        index('title', 'title'),
        index('tags', 'tags', 'createdAt'),
      ],
    },
  ]);
  const documents = ['east', 'west'].flatMap((community) =>
    Array.from({ length: PER_COMMUNITY }, (_, at): Document => {
      const status = at % 10 === 0 ? 'open' : 'done';
      return {
        _id: `${community}${String(at).padStart(4, '0')}`,
        community,
        createdAt: Math.floor(at / 2),
        status,
        title: `t${at}`,
        tags: [`g${at % 5}`],
      };
    }),
  );
  await db.insert('needs', documents);
});
afterAll(() => {
  db.remove();
});

/** Index used, documents examined and returned. */
const cost = async (
  query: Document,
  order: Document = {},
  limit = 20,
): Promise<[string | undefined, number, number]> => {
  await db.find('needs', query, { order: writeEjson(order), limit });
  const meter = db.meters.at(-1);
  return [meter?.index, meter?.examined ?? -1, meter?.returned ?? -1];
};

const NEWEST: Document = { createdAt: -1, _id: -1 };

describe('a query', () => {
  test('by _id reads one document', async () => {
    expect(await cost({ _id: 'east0001' })).toEqual(['_id_', 1, 1]);
    expect(await cost({ _id: { $in: ['east0001', 'west0001', 'none'] } })).toEqual(['_id_', 2, 2]);
  });

  test('over a range of _id reads that range, either way', async () => {
    expect(await cost({ _id: { $gt: 'west' } }, { _id: 1 }, 5)).toEqual(['_id_', 5, 5]);
    expect(await cost({ _id: { $lt: 'east0003' } }, { _id: -1 })).toEqual(['_id_', 3, 3]);
  });

  test('in the order of an index stops at its limit', async () => {
    expect(await cost({ community: 'east' }, NEWEST)).toEqual(['wall', 20, 20]);
    expect(await cost({ community: 'east' }, { createdAt: 1, _id: 1 })).toEqual(['wall', 20, 20]);
  });

  test('after a cursor written as alternatives begins at the cursor', async () => {
    const after: Document = { $or: [{ createdAt: { $lt: 50 } }, { createdAt: 50, _id: { $lt: 'east0101' } }] };
    expect(await cost({ community: 'east', ...after }, NEWEST)).toEqual(['wall', 20, 20]);
    expect(await cost({ $and: [{ community: 'east' }, after] }, NEWEST)).toEqual(['wall', 20, 20]);
    const found = await db.find('needs', { community: 'east', ...after }, { order: writeEjson(NEWEST), limit: 2 });
    expect(found.map(({ _id }) => _id)).toEqual(['east0100', 'east0099']);
  });

  test('of several values in front of the order merges their entries', async () => {
    expect(await cost({ community: { $in: ['east', 'west'] } }, NEWEST, 6)).toEqual(['wall', 6, 6]);
    const statuses: Document = { community: 'east', status: { $in: ['open', 'done'] } };
    expect(await cost(statuses, { createdAt: 1 }, 6)).toEqual(['open', 6, 6]);
  });

  test('takes the index with the most leading equalities', async () => {
    expect(await cost({ community: 'east', status: 'open' }, NEWEST)).toEqual(['open', 20, 20]);
  });

  test('over a range reads what lies in it', async () => {
    expect(await cost({ community: 'east', createdAt: { $gte: 10, $lt: 13 } })).toEqual(['wall', 6, 6]);
  });

  test('by the beginning of a text reads what begins so', async () => {
    expect(await cost({ title: { $regex: '^t19' } }, {}, 100)).toEqual(['title', 22, 22]);
  });

  test('of an element finds each document once', async () => {
    expect(await cost({ tags: 'g1' }, {}, 1000)).toEqual(['tags', 80, 80]);
    expect(await cost({ tags: { $in: ['g1', 'g2'] }, createdAt: { $lt: 5 } }, {}, 1000)).toEqual(['tags', 8, 8]);
  });

  test('with alternatives on different fields reads both their indexes', async () => {
    expect(await cost({ $or: [{ title: 't7' }, { tags: 'g0' }] }, {}, 1000)).toEqual(['title+tags', 82, 82]);
  });

  test('that no index serves reads the collection, and says so', async () => {
    expect(await cost({ other: 1 })).toEqual([undefined, 2 * PER_COMMUNITY, 0]);
  });
});

test('two tests answered by two elements of one array find the document through an index of both', async () => {
  const other = temporaryDatabase();
  try {
    other.database.declare([{ name: 'lists', indexes: [index('both', 'l.x', 'l.y')] }]);
    await other.insert('lists', [
      {
        _id: 'crossed',
        l: [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ],
      },
    ]);
    expect(await other.find('lists', { 'l.x': 1, 'l.y': 4 })).toHaveLength(1);
    expect(other.meters.at(-1)).toMatchObject({ index: 'both', examined: 1 });
    expect(await other.find('lists', { l: { $elemMatch: { x: 1, y: 4 } } })).toHaveLength(0);
  } finally {
    other.remove();
  }
});

describe('a count', () => {
  const count = async (query: Document): Promise<[string | undefined, number, number]> => {
    await db.send('calculateDocument', { collectionName: 'needs', queryType: 'WHERE', query: writeEjson(query) });
    const meter = db.meters.at(-1);
    return [meter?.index, meter?.examined ?? -1, meter?.returned ?? -1];
  };

  test('that an index answers alone counts its entries', async () => {
    expect(await count({ community: 'east', status: 'open' })).toEqual(['open', 20, 20]);
    expect(await count({ community: 'east', createdAt: { $lt: 10 } })).toEqual(['wall', 20, 20]);
  });

  test('that it answers in part tests the documents', async () => {
    expect(await count({ community: 'east', title: { $ne: 't1' } })).toEqual(['wall', 200, 199]);
  });
});

test('an aggregate leaves its leading match, sort and limit to the index', async () => {
  const stages = [
    { stageKey: '$match', stageValue: writeEjson({ community: 'east' }) },
    { stageKey: '$sort', stageValue: writeEjson(NEWEST) },
    { stageKey: '$limit', stageValue: '5' },
    { stageKey: '$project', stageValue: writeEjson({ title: 1 }) },
  ];
  const reply = await db.send('aggregateDocuments', { collectionName: 'needs', stages });
  expect((reply.data as { list: string[] }).list[0]).toBe('{"_id":"east0199","title":"t199"}');
  expect(db.meters.at(-1)).toMatchObject({ index: 'wall', examined: 5, returned: 5 });
});
