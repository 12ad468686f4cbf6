import type { Collections } from '../storage/catalog.ts';
import { rowById } from '../storage/stored-document.ts';
import type { WriteSession } from '../storage/write-session.ts';
import { transactionConflict } from '../wire/fault.ts';
import type { Transaction } from './transaction.ts';

/**
 * Puts all writes of a transaction into the file, in the one SQLite transaction of the session. What is given up comes
 * first: another document of the same transaction may have taken over a unique value.
 */
export const applyTransaction = (session: WriteSession, transaction: Transaction, collections: Collections): void => {
  const later: (() => void)[] = [];
  for (const [{ id: collectionId, name }, writes] of transaction.writes) {
    const collection = collections.get(name);
    if (collection?.id !== collectionId) throw transactionConflict();
    for (const [id, own] of writes) {
      const row = rowById(session.connection, collection, id);
      if (own && row) later.push(session.takeOver(collection, row, own));
      else if (own) later.push(() => session.insert(collection, own));
      else if (row) session.remove(collection, row);
    }
  }
  for (const write of later) write();
};
