import { temporaryDatabase, unique } from '../temporary-database.ts';
import type { TemporaryDatabase } from '../temporary-database.ts';
import type { WireReply } from '../index.ts';

/** The code that an SDK is told when another was first. */
export const CONFLICT = 'DATABASE_TRANSACTION_CONFLICT';

type Accounts = {
  readonly db: () => TemporaryDatabase;
  readonly commit: (transactionId: string) => Promise<WireReply>;
  readonly abort: (transactionId: string) => Promise<WireReply>;
  readonly balanceOf: (id: string, transactionId?: string) => Promise<unknown>;
};

/** For a file of tests: a database with the accounts a and b before each of them, and what is done with a transaction. */
export const useAccounts = (transactionTimeoutMs = 5_000): Accounts => {
  let db: TemporaryDatabase;
  beforeEach(async () => {
    db = temporaryDatabase({ transactionTimeoutMs });
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
  return {
    db: () => db,
    commit: (transactionId) => db.send('commitTransaction', { transactionId }),
    abort: (transactionId) => db.send('abortTransaction', { transactionId }),
    balanceOf: async (id, transactionId) => (await db.get('accounts', id, transactionId))?.['balance'],
  };
};
