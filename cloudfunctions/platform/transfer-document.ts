import type { Transfer } from '../../shared/points/ledger.ts';
import type { Documents } from '../database/collections.ts';
import { orderKey } from './paging.ts';

/** A transfer as it is stored; `balanceAfter` is what it leaves on the resident's side. */
export const transferDocument = (transfer: Transfer, balanceAfter: number): Documents['transfers'] => ({
  ...transfer,
  schema: 1,
  createdAt: transfer.at,
  accounts: [transfer.debit, transfer.credit],
  creditBalanceAfter: balanceAfter,
  order: orderKey(transfer.at, transfer._id),
});
