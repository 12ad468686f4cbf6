import { temporaryDatabase, unique } from '../temporary-database.ts';
import type { TemporaryDatabase } from '../temporary-database.ts';
import { writeEjson } from '../wire/ejson.ts';

const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT';
let db: TemporaryDatabase;

beforeEach(async () => {
  db = temporaryDatabase({ transactionTimeoutMs: 5_000 });
  db.database.declare([
    { name: 'accounts', indexes: [unique('by_phone', 'phone')] },
    { name: 'log', indexes: [] },
  ]);
  await db.insert('accounts', [
    { _id: 'a', balance: 1, phone: '1' },
    { _id: 'b', balance: 1, phone: '2' },
  ]);
});
afterEach(() => {
  db.remove();
});

const commit = (transactionId: string) => db.send('commitTransaction', { transactionId });
const abort = (transactionId: string) => db.send('abortTransaction', { transactionId });
const balanceOf = async (id: string, transactionId?: string) =>
  (await db.get('accounts', id, transactionId))?.['balance'];
const removeIn = (id: string, transactionId?: string) =>
  db.send('removeDocument', {
    collectionName: 'accounts',
    queryType: 'DOC',
    query: writeEjson({ _id: id }),
    multi: false,
    transactionId,
  });

describe('a transaction', () => {
  test('reads its own writes and keeps them to itself until it commits', async () => {
    const id = await db.begin();
    await db.update('accounts', 'a', { $inc: { balance: 5 } }, id);
    expect([await balanceOf('a', id), await balanceOf('a')]).toEqual([6, 1]);
    expect((await commit(id)).code).toBeUndefined();
    expect(await balanceOf('a')).toBe(6);
  });

  test('finds its own documents by a query, and no longer those it removed', async () => {
    const id = await db.begin();
    await db.insert('accounts', [{ _id: 'c', balance: 3, phone: '3' }], id);
    await removeIn('a', id);
    const found = await db.find(
      'accounts',
      { balance: { $gt: 0 } },
      { transactionId: id, order: writeEjson({ _id: -1 }) },
    );
    expect(found.map(({ _id }) => _id)).toEqual(['c', 'b']);
  });

  test('goes on seeing the documents as they were when it began', async () => {
    const id = await db.begin();
    await db.update('accounts', 'a', { $set: { balance: 9 } });
    await db.insert('accounts', [{ _id: 'c', phone: '3' }]);
    expect([await balanceOf('a', id), await db.get('accounts', 'c', id)]).toEqual([1, undefined]);
  });

  test('leaves nothing behind when it is aborted', async () => {
    const id = await db.begin();
    await db.update('accounts', 'a', { $set: { balance: 9 } }, id);
    await abort(id);
    expect(await balanceOf('a')).toBe(1);
    expect((await commit(id)).message).toContain('TransactionNotExist');
  });

  test('fails at once on a document another has written, and is over', async () => {
    const [first, second] = [await db.begin(), await db.begin()];
    await db.update('accounts', 'a', { $set: { balance: 2 } }, first);
    expect((await db.update('accounts', 'a', { $set: { balance: 3 } }, second)).code).toBe(CONFLICT);
    expect((await commit(second)).message).toContain('TransactionNotExist');
    expect((await commit(first)).code).toBeUndefined();
    expect(await balanceOf('a')).toBe(2);
  });

  test('conflicts on a document that was changed after it began', async () => {
    const id = await db.begin();
    await db.update('accounts', 'a', { $set: { balance: 7 } });
    expect((await db.update('accounts', 'a', { $inc: { balance: 1 } }, id)).code).toBe(CONFLICT);
  });

  test('conflicts on inserting an _id that was inserted after it began', async () => {
    const id = await db.begin();
    await db.insert('accounts', [{ _id: 'c', phone: '3' }]);
    expect((await db.insert('accounts', [{ _id: 'c', phone: '4' }], id)).code).toBe(CONFLICT);
  });

  test('is told E11000 for an _id that was there before, and is over', async () => {
    const id = await db.begin();
    const reply = await db.insert('accounts', [{ _id: 'a', phone: '9' }], id);
    expect([reply.code, reply.message]).toEqual([
      'DATABASE_REQUEST_FAILED',
      expect.stringMatching(
        /^\[FailedOperation\] multiple write errors: .*E11000 duplicate key error collection: accounts index: _id/,
      ),
    ]);
    expect((await commit(id)).message).toContain('TransactionNotExist');
  });

  test('is told E11000 for a unique value that is taken, by its snapshot or by itself', async () => {
    for (const phone of ['2', '7']) {
      const id = await db.begin();
      await db.insert('accounts', [{ _id: 'x', phone: '7' }], id);
      const reply = await db.insert('accounts', [{ _id: 'y', phone }], id);
      expect(reply.message).toContain('E11000 duplicate key error collection: accounts index: by_phone');
    }
  });

  test('conflicts on a unique value another open transaction has taken', async () => {
    const [first, second] = [await db.begin(), await db.begin()];
    await db.insert('accounts', [{ _id: 'x', phone: '7' }], first);
    expect((await db.insert('accounts', [{ _id: 'y', phone: '7' }], second)).code).toBe(CONFLICT);
  });

  test('leaves a document that it changes where it stands among the others', async () => {
    const id = await db.begin();
    await db.update('accounts', 'a', { $set: { phone: '9' } }, id);
    await commit(id);
    expect((await db.find('accounts', { balance: 1 })).map(({ _id }) => _id)).toEqual(['a', 'b']);
  });

  test('may give a unique value from one document to another', async () => {
    const id = await db.begin();
    await db.update('accounts', 'a', { $set: { phone: '9' } }, id);
    await db.update('accounts', 'b', { $set: { phone: '1' } }, id);
    expect((await commit(id)).code).toBeUndefined();
    expect((await db.find('accounts', { phone: '1' })).map(({ _id }) => _id)).toEqual(['b']);
  });

  test('refuses a second operation while one is under way, and goes on afterwards', async () => {
    const id = await db.begin();
    const query = { collectionName: 'accounts', queryType: 'DOC', query: writeEjson({ _id: 'a' }), transactionId: id };
    const [first, second] = await Promise.all([db.send('getDocument', query), db.send('getDocument', query)]);
    expect(first.code).toBeUndefined();
    expect([second.code, second.message?.slice(0, 38)]).toEqual([
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionBusy] ',
    ]);
    expect(await balanceOf('a', id)).toBe(1);
  });

  test('can be aborted while an operation is under way, and then holds no lock', async () => {
    const id = await db.begin();
    const [, aborted] = await Promise.all([db.update('accounts', 'a', { $set: { balance: 5 } }, id), abort(id)]);
    expect(aborted.code).toBeUndefined();
    expect((await db.update('accounts', 'a', { $inc: { balance: 1 } })).data).toEqual({ updated: 1 });
    expect(await balanceOf('a')).toBe(2);
  });

  test('that does not exist is refused by every action that names it', async () => {
    const transactionId = 'gone';
    const replies = await Promise.all([
      db.update('accounts', 'a', { $set: { balance: 5 } }, transactionId),
      commit(transactionId),
      abort(transactionId),
    ]);
    expect(replies.map(({ code }) => code)).toEqual(Array(3).fill('DATABASE_TRANSACTION_FAIL'));
    expect(replies[0].message).toContain('must be commit or abort in 30 seconds');
  });

  test('of more than 100 operations is refused and over', async () => {
    const id = await db.begin();
    for (let at = 0; at < 100; at += 1) await balanceOf('a', id);
    const reply = await db.update('accounts', 'a', { $set: { balance: 5 } }, id);
    expect([reply.code, reply.message]).toEqual([
      'DATABASE_TRANSACTION_FAIL',
      'more than 100 operations in a transaction: see localcloud/UNKNOWN.md',
    ]);
  });
});

describe('a plain write to a locked document', () => {
  test('waits until the transaction commits and then adds to what it wrote', async () => {
    const id = await db.begin();
    await db.update('accounts', 'a', { $inc: { balance: 10 } }, id);
    const waiting = db.update('accounts', 'a', { $inc: { balance: 1 } });
    await db.update('accounts', 'b', { $inc: { balance: 1 } });
    expect(await balanceOf('a')).toBe(1);
    await commit(id);
    expect((await waiting).data).toEqual({ updated: 1 });
    expect(await balanceOf('a')).toBe(12);
  });

  test('of a unique value waits, and is told E11000 when the transaction keeps it', async () => {
    const id = await db.begin();
    await db.insert('accounts', [{ _id: 'x', phone: '7' }], id);
    const waiting = db.insert('accounts', [{ _id: 'y', phone: '7' }]);
    await commit(id);
    expect((await waiting).message).toContain('E11000');
  });

  test('by a query changes all or none of its documents', async () => {
    const id = await db.begin();
    await db.update('accounts', 'b', { $inc: { balance: 10 } }, id);
    const waiting = db.send('modifyDocument', {
      collectionName: 'accounts',
      queryType: 'WHERE',
      query: '{}',
      data: writeEjson({ $inc: { balance: 1 } }),
      multi: true,
      merge: true,
      upsert: false,
    });
    await db.insert('log', [{ _id: 'later' }]);
    expect(await balanceOf('a')).toBe(1);
    await abort(id);
    expect((await waiting).data).toEqual({ updated: 2 });
  });
});

describe('a transaction left open', () => {
  test('expires, and lets go of what it has locked', async () => {
    db.remove();
    db = temporaryDatabase({ transactionTimeoutMs: 30 });
    db.database.declare([{ name: 'accounts', indexes: [] }]);
    await db.insert('accounts', [{ _id: 'a', balance: 1 }]);
    const id = await db.begin();
    await db.update('accounts', 'a', { $set: { balance: 9 } }, id);
    expect((await db.update('accounts', 'a', { $inc: { balance: 1 } })).data).toEqual({ updated: 1 });
    expect(await balanceOf('a')).toBe(2);
    expect((await commit(id)).message).toContain('TransactionNotExist');
  });
});

test('what open transactions hold is let go when they are told to expire, and what they did is nowhere', async () => {
  const dead = await db.begin();
  await db.update('accounts', 'a', { $inc: { balance: 5 } }, dead);
  const next = await db.begin();
  expect((await db.update('accounts', 'a', { $inc: { balance: 1 } }, next)).code).toBe(CONFLICT);
  db.database.expireTransactions();
  expect((await db.update('accounts', 'a', { $inc: { balance: 1 } })).data).toEqual({ updated: 1 });
  expect([await balanceOf('a'), (await commit(dead)).code]).toEqual([2, 'DATABASE_TRANSACTION_FAIL']);
});

test('a commit tells which documents it wrote, and one that is refused tells of none', async () => {
  const id = await db.begin();
  await db.update('accounts', 'a', { $inc: { balance: 5 } }, id);
  await db.insert('log', [{ _id: 'first' }], id);
  await commit(id);
  expect(db.meters.at(-1)?.wrote).toEqual(['accounts a', 'log first']);
  await commit(id);
  expect(db.meters.at(-1)?.wrote).toBeUndefined();
});
