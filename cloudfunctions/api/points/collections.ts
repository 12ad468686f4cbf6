import type { AccountId, Transfer } from '../../../shared/points/ledger.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** A transfer with what its list is read by, and the balance it left on the resident's side. */
export type TransferDocument = Transfer &
  Stored & {
    /** Both sides, so that one index serves either. */
    readonly accounts: readonly AccountId[];
    /** Of the resident's side, whichever that is. */
    readonly balanceAfter: number;
    /** Which transfer of the resident's side it is. */
    readonly order: string;
  };

/** The collections of this feature. */
export const pointsCollections = {
  transfers: collectionOf<TransferDocument>({
    indexes: [index('accounts', '-order')],
    personal: [
      {
        whose: 'accounts',
        by: 'account',
        fields: ['_id', 'accounts', 'debit', 'credit', 'order'],
        kept: 'record',
        exported: { as: 'entry' },
        leaving: {
          how: 'stays',
          why: 'balances are the sums of their entries, and nothing is deleted from a ledger (D3)',
        },
      },
    ],
  }),
};
