import { writeEjson } from '../wire/ejson.ts';
import { useAccounts } from './use-accounts.ts';

const { db, commit, abort, balanceOf } = useAccounts();
const removeIn = (id: string, transactionId?: string) =>
  db().send('removeDocument', {
    collectionName: 'accounts',
    queryType: 'DOC',
    query: writeEjson({ _id: id }),
    multi: false,
    transactionId,
  });

describe('a transaction', () => {
  test('reads its own writes and keeps them to itself until it commits', async () => {
    const id = await db().begin();
    await db().update('accounts', 'a', { $inc: { balance: 5 } }, id);
    expect([await balanceOf('a', id), await balanceOf('a')]).toEqual([6, 1]);
    expect((await commit(id)).code).toBeUndefined();
    expect(await balanceOf('a')).toBe(6);
  });

  test('finds its own documents by a query, and no longer those it removed', async () => {
    const id = await db().begin();
    await db().insert('accounts', [{ _id: 'c', balance: 3, phone: '3' }], id);
    await removeIn('a', id);
    const found = await db().find(
      'accounts',
      { balance: { $gt: 0 } },
      { transactionId: id, order: writeEjson({ _id: -1 }) },
    );
    expect(found.map(({ _id }) => _id)).toEqual(['c', 'b']);
  });

  test('goes on seeing the documents as they were when it began', async () => {
    const id = await db().begin();
    await db().update('accounts', 'a', { $set: { balance: 9 } });
    await db().insert('accounts', [{ _id: 'c', phone: '3' }]);
    expect([await balanceOf('a', id), await db().get('accounts', 'c', id)]).toEqual([1, undefined]);
  });

  test('leaves nothing behind when it is aborted', async () => {
    const id = await db().begin();
    await db().update('accounts', 'a', { $set: { balance: 9 } }, id);
    await abort(id);
    expect(await balanceOf('a')).toBe(1);
    expect((await commit(id)).message).toContain('TransactionNotExist');
  });

  test('leaves a document that it changes where it stands among the others', async () => {
    const id = await db().begin();
    await db().update('accounts', 'a', { $set: { phone: '9' } }, id);
    await commit(id);
    expect((await db().find('accounts', { balance: 1 })).map(({ _id }) => _id)).toEqual(['a', 'b']);
  });
});

test('a commit tells which documents it wrote, and one that is refused tells of none', async () => {
  const id = await db().begin();
  await db().update('accounts', 'a', { $inc: { balance: 5 } }, id);
  await db().insert('log', [{ _id: 'first' }], id);
  await commit(id);
  expect(db().meters.at(-1)?.wrote).toEqual(['accounts a', 'log first']);
  await commit(id);
  expect(db().meters.at(-1)?.wrote).toBeUndefined();
});
