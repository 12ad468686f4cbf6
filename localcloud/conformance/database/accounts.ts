import { cloudDatabase } from './cloud-database.ts';
import type { Collection, Fields, Transaction } from './sdk.ts';

/** For a file of statements on transactions: a database with accounts, and what is done with one. Call it at the top. */
export const useAccounts = () => {
  const cloud = cloudDatabase({ accounts: [], log: [] });
  const accounts = (within?: Transaction): Collection => (within ?? cloud.db).collection(cloud.collection('accounts'));
  let serial = 0;
  return {
    cloud,
    accounts,
    /** A new account; gives its id. */
    stored: async (fields: Fields = { n: 0 }): Promise<string> => {
      serial += 1;
      await accounts().add({ data: { _id: `a${serial}`, ...fields } });
      return `a${serial}`;
    },
    read: async (id: string, within?: Transaction): Promise<Fields | null> =>
      (await accounts(within).doc(id).get()).data,
    write: (id: string, n: number, within?: Transaction) => accounts(within).doc(id).update({ data: { n } }),
    begin: (): Promise<Transaction> => cloud.db.startTransaction(),
  };
};
