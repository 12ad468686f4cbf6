import { writeEjson } from '../wire/ejson.ts';
import { useAccounts } from './use-accounts.ts';

const { db, commit, abort, balanceOf } = useAccounts();

describe('a plain write to a locked document', () => {
  test('waits until the transaction commits and then adds to what it wrote', async () => {
    const id = await db().begin();
    await db().update('accounts', 'a', { $inc: { balance: 10 } }, id);
    const waiting = db().update('accounts', 'a', { $inc: { balance: 1 } });
    await db().update('accounts', 'b', { $inc: { balance: 1 } });
    expect(await balanceOf('a')).toBe(1);
    await commit(id);
    expect((await waiting).data).toEqual({ updated: 1 });
    expect(await balanceOf('a')).toBe(12);
  });

  test('of a unique value waits, and is told E11000 when the transaction keeps it', async () => {
    const id = await db().begin();
    await db().insert('accounts', [{ _id: 'x', phone: '7' }], id);
    const waiting = db().insert('accounts', [{ _id: 'y', phone: '7' }]);
    await commit(id);
    expect((await waiting).message).toContain('E11000');
  });

  test('by a query changes all or none of its documents', async () => {
    const id = await db().begin();
    await db().update('accounts', 'b', { $inc: { balance: 10 } }, id);
    const waiting = db().send('modifyDocument', {
      collectionName: 'accounts',
      queryType: 'WHERE',
      query: '{}',
      data: writeEjson({ $inc: { balance: 1 } }),
      multi: true,
      merge: true,
      upsert: false,
    });
    await db().insert('log', [{ _id: 'later' }]);
    expect(await balanceOf('a')).toBe(1);
    await abort(id);
    expect((await waiting).data).toEqual({ updated: 2 });
  });
});
