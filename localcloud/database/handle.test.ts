import { index, temporaryDatabase } from './temporary-database.ts';
import type { TemporaryDatabase } from './temporary-database.ts';
import type { Document } from './values/value.ts';

let db: TemporaryDatabase;

beforeAll(async () => {
  db = temporaryDatabase({ now: () => 1_700_000_000_000 });
  db.database.declare([{ name: 'many', indexes: [index('n', 'n')] }]);
  const documents = Array.from({ length: 1200 }, (_, n): Document => ({ _id: `d${n}`, n }));
  await db.insert('many', documents);
});
afterAll(() => {
  db.remove();
});

const read = (fields: Record<string, unknown>) =>
  db.send('getDocument', { collectionName: 'many', queryType: 'WHERE', ...fields });
const lengthOf = async (fields: Record<string, unknown>): Promise<number> =>
  ((await read(fields)).data as { list: unknown[] }).list.length;

describe('a read on the wire', () => {
  test.each<[string, Record<string, unknown>, number]>([
    ['without a limit gives 100', {}, 100],
    ['with a limit of 0 gives 100', { limit: 0 }, 100],
    ['with a limit over 1000 gives 1000', { limit: 5000 }, 1000],
    ['with an empty text for its query reads the collection', { query: '', limit: 7 }, 7],
    ['beyond the end gives nothing', { offset: 1200 }, 0],
  ])('%s', async (_what, fields, length) => {
    expect(await lengthOf(fields)).toBe(length);
  });

  test('says which limit and offset it kept to', async () => {
    expect(await read({ limit: 2000, offset: 3 })).toMatchObject({ limit: 1000, offset: 3 });
  });
});

describe('a request', () => {
  const fault = async (action: string, fields: Record<string, unknown> = {}): Promise<unknown> =>
    (await db.send(action, { collectionName: 'many', queryType: 'WHERE', ...fields })).code;

  test.each<[string, string, Record<string, unknown>, string]>([
    ['of an unknown action', 'dropCollection', {}, 'INVALID_PARAM'],
    ['of an action that every object has', 'constructor', {}, 'INVALID_PARAM'],
    ['without a collection', 'getDocument', { collectionName: undefined }, 'INVALID_PARAM'],
    ['of an unknown collection', 'getDocument', { collectionName: 'none' }, 'DATABASE_COLLECTION_NOT_EXIST'],
    ['of an unknown query type', 'getDocument', { queryType: 'ALL' }, 'INVALID_PARAM'],
    ['with a negative limit', 'getDocument', { limit: -1 }, 'INVALID_PARAM'],
    ['with a limit that is no whole number', 'getDocument', { limit: 1.5 }, 'INVALID_PARAM'],
    ['with a query that is no object', 'getDocument', { query: '[]' }, 'INVALID_PARAM'],
    ['with a query that is no text', 'getDocument', { query: {} }, 'INVALID_PARAM'],
    ['with a direction that is none', 'getDocument', { order: '{"n":2}' }, 'DATABASE_REQUEST_FAILED'],
    [
      'by document that names more than its id',
      'getDocument',
      { queryType: 'DOC', query: '{"_id":"a","n":1}' },
      'INVALID_PARAM',
    ],
    [
      'by document whose id is a number',
      'getDocument',
      { queryType: 'DOC', query: '{"_id":5}' },
      'DATABASE_REQUEST_FAILED',
    ],
    ['to insert nothing', 'insertDocument', { data: [] }, 'INVALID_PARAM'],
    ['to insert what is no document', 'insertDocument', { data: ['5'] }, 'INVALID_PARAM'],
    ['to insert a number for an id', 'insertDocument', { data: ['{"_id":5}'] }, 'DATABASE_REQUEST_FAILED'],
    ['to insert an empty id', 'insertDocument', { data: ['{"_id":""}'] }, 'INVALID_PARAM'],
    ['to insert an id with a zero byte', 'insertDocument', { data: ['{"_id":"a\\u0000"}'] }, 'INVALID_PARAM'],
    [
      'to modify with merge and upsert',
      'modifyDocument',
      { data: '{}', merge: true, upsert: true },
      'DATABASE_REQUEST_FAILED',
    ],
    ['to replace by a query', 'modifyDocument', { data: '{}', merge: false, upsert: true }, 'DATABASE_REQUEST_FAILED'],
    [
      'to remove by a query within a transaction',
      'removeDocument',
      { transactionId: 'x' },
      'DATABASE_TRANSACTION_FAIL',
    ],
    ['to make a collection with a bad name', 'addCollection', { collectionName: 'a b' }, 'INVALID_PARAM'],
    ['of stages that are no list', 'aggregateDocuments', { stages: '{}' }, 'INVALID_PARAM'],
    ['of a stage without a name', 'aggregateDocuments', { stages: [{}] }, 'INVALID_PARAM'],
  ])('%s is refused', async (_what, action, fields, code) => {
    expect(await fault(action, fields)).toBe(code);
  });
});

describe('modifyAndReturnDoc', () => {
  test('changes one match and gives it as it has become', async () => {
    const data = '{"$inc":{"n":{"$numberInt":"5000"}}}';
    const reply = await db.send('modifyAndReturnDoc', {
      collectionName: 'many',
      queryType: 'WHERE',
      query: '{"n":{"$numberInt":"7"}}',
      data,
    });
    expect(reply.data).toEqual({ updated: 1, doc: '{"_id":"d7","n":{"$numberInt":"5007"}}' });
    expect(db.meters.at(-1)).toMatchObject({ index: 'n', examined: 1, returned: 1 });
  });

  test('that finds nothing says so', async () => {
    const reply = await db.send('modifyAndReturnDoc', {
      collectionName: 'many',
      queryType: 'WHERE',
      query: '{"n":"none"}',
      data: '{"$set":{"a":1}}',
    });
    expect(reply.data).toEqual({ updated: 0 });
  });
});

test('an update that moves documents within the index it goes by changes each once', async () => {
  const data = '{"$inc":{"n":{"$numberInt":"1"}}}';
  const query = '{"n":{"$gte":{"$numberInt":"1000"},"$lt":{"$numberInt":"1200"}}}';
  const fields = { collectionName: 'many', queryType: 'WHERE', query, data, multi: true, merge: true, upsert: false };
  expect((await db.send('modifyDocument', fields)).data).toEqual({ updated: 200 });
  expect((await db.get('many', 'd1000'))?.['n']).toBe(1001);
});

test('serverDate is the time the engine was given', async () => {
  const data = ['{"_id":"dated","at":{"$tcb_server_date":{"offset":{"$numberInt":"5"}}}}'];
  await db.send('insertDocument', { collectionName: 'many', data });
  expect((await db.get('many', 'dated'))?.['at']).toEqual(new Date(1_700_000_000_005));
});
