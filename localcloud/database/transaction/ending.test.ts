import { writeEjson } from '../wire/ejson.ts';
import { CONFLICT, useAccounts } from './use-accounts.ts';

const { db, commit, abort, balanceOf } = useAccounts();

describe('a transaction', () => {
  test('refuses a second operation while one is under way, and goes on afterwards', async () => {
    const id = await db().begin();
    const query = { collectionName: 'accounts', queryType: 'DOC', query: writeEjson({ _id: 'a' }), transactionId: id };
    const [first, second] = await Promise.all([db().send('getDocument', query), db().send('getDocument', query)]);
    expect(first.code).toBeUndefined();
    expect([second.code, second.message?.slice(0, 38)]).toEqual([
      'DATABASE_TRANSACTION_FAIL',
      '[ResourceUnavailable.TransactionBusy] ',
    ]);
    expect(await balanceOf('a', id)).toBe(1);
  });

  test('can be aborted while an operation is under way, and then holds no lock', async () => {
    const id = await db().begin();
    const [, aborted] = await Promise.all([db().update('accounts', 'a', { $set: { balance: 5 } }, id), abort(id)]);
    expect(aborted.code).toBeUndefined();
    expect((await db().update('accounts', 'a', { $inc: { balance: 1 } })).data).toEqual({ updated: 1 });
    expect(await balanceOf('a')).toBe(2);
  });

  test('that does not exist is refused by every action that names it', async () => {
    const transactionId = 'gone';
    const replies = await Promise.all([
      db().update('accounts', 'a', { $set: { balance: 5 } }, transactionId),
      commit(transactionId),
      abort(transactionId),
    ]);
    expect(replies.map(({ code }) => code)).toEqual(Array(3).fill('DATABASE_TRANSACTION_FAIL'));
    expect(replies[0].message).toContain('must be commit or abort in 30 seconds');
  });

  test('of more than 100 operations is refused and over', async () => {
    const id = await db().begin();
    for (let at = 0; at < 100; at += 1) await balanceOf('a', id);
    const reply = await db().update('accounts', 'a', { $set: { balance: 5 } }, id);
    expect([reply.code, reply.message]).toEqual([
      'DATABASE_TRANSACTION_FAIL',
      'more than 100 operations in a transaction: see localcloud/UNKNOWN.md',
    ]);
  });
});

test('what open transactions hold is let go when they are told to expire, and what they did is nowhere', async () => {
  const dead = await db().begin();
  await db().update('accounts', 'a', { $inc: { balance: 5 } }, dead);
  const next = await db().begin();
  expect((await db().update('accounts', 'a', { $inc: { balance: 1 } }, next)).code).toBe(CONFLICT);
  db().database.expireTransactions();
  expect((await db().update('accounts', 'a', { $inc: { balance: 1 } })).data).toEqual({ updated: 1 });
  expect([await balanceOf('a'), (await commit(dead)).code]).toEqual([2, 'DATABASE_TRANSACTION_FAIL']);
});
