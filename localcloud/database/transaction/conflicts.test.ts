import { CONFLICT, useAccounts } from './use-accounts.ts';

const { db, commit, balanceOf } = useAccounts();

describe('a transaction', () => {
  test('fails at once on a document another has written, and is over', async () => {
    const [first, second] = [await db().begin(), await db().begin()];
    await db().update('accounts', 'a', { $set: { balance: 2 } }, first);
    expect((await db().update('accounts', 'a', { $set: { balance: 3 } }, second)).code).toBe(CONFLICT);
    expect((await commit(second)).message).toContain('TransactionNotExist');
    expect((await commit(first)).code).toBeUndefined();
    expect(await balanceOf('a')).toBe(2);
  });

  test('conflicts on a document that was changed after it began', async () => {
    const id = await db().begin();
    await db().update('accounts', 'a', { $set: { balance: 7 } });
    expect((await db().update('accounts', 'a', { $inc: { balance: 1 } }, id)).code).toBe(CONFLICT);
  });

  test('conflicts on inserting an _id that was inserted after it began', async () => {
    const id = await db().begin();
    await db().insert('accounts', [{ _id: 'c', phone: '3' }]);
    expect((await db().insert('accounts', [{ _id: 'c', phone: '4' }], id)).code).toBe(CONFLICT);
  });

  test('is told E11000 for an _id that was there before, and is over', async () => {
    const id = await db().begin();
    const reply = await db().insert('accounts', [{ _id: 'a', phone: '9' }], id);
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
      const id = await db().begin();
      await db().insert('accounts', [{ _id: 'x', phone: '7' }], id);
      const reply = await db().insert('accounts', [{ _id: 'y', phone }], id);
      expect(reply.message).toContain('E11000 duplicate key error collection: accounts index: by_phone');
    }
  });

  test('conflicts on a unique value another open transaction has taken', async () => {
    const [first, second] = [await db().begin(), await db().begin()];
    await db().insert('accounts', [{ _id: 'x', phone: '7' }], first);
    expect((await db().insert('accounts', [{ _id: 'y', phone: '7' }], second)).code).toBe(CONFLICT);
  });

  test('may give a unique value from one document to another', async () => {
    const id = await db().begin();
    await db().update('accounts', 'a', { $set: { phone: '9' } }, id);
    await db().update('accounts', 'b', { $set: { phone: '1' } }, id);
    expect((await commit(id)).code).toBeUndefined();
    expect((await db().find('accounts', { phone: '1' })).map(({ _id }) => _id)).toEqual(['b']);
  });
});
