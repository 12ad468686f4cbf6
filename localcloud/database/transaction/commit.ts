import type { Collections } from '../storage/catalog.ts';
import { rowById } from '../storage/stored-document.ts';
import type { WriteSession } from '../storage/write-session.ts';
import { transactionConflict } from '../wire/fault.ts';
import type { Transaction } from './transaction.ts';

/**
 * Puts all writes of a transaction into the file, in the one SQLite transaction of the session. Removals come
 * first: another document of the same transaction may have taken over a removed one's unique value.
 */
export const applyTransaction = (session: WriteSession, transaction: Transaction, collections: Collections): void => {
  const later: (() => void)[] = [];
  for (const [{ id: collectionId, name }, writes] of transaction.writes) {
    const collection = collections.get(name);
    if (collection?.id !== collectionId) throw transactionConflict();
    for (const [id, own] of writes) {
      const row = rowById(session.connection, collection, id);
      if (row) session.remove(collection, row);
      if (own) {
        later.push(() => {
          session.insert(collection, own);
        });
      }
    }
  }
  for (const write of later) write();
};
