import { useAccounts } from './use-accounts.ts';

const { db, commit, balanceOf } = useAccounts(30);

describe('a transaction left open', () => {
  test('expires, and lets go of what it has locked', async () => {
    const id = await db().begin();
    await db().update('accounts', 'a', { $set: { balance: 9 } }, id);
    expect((await db().update('accounts', 'a', { $inc: { balance: 1 } })).data).toEqual({ updated: 1 });
    expect(await balanceOf('a')).toBe(2);
    expect((await commit(id)).message).toContain('TransactionNotExist');
  });
});
