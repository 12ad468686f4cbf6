import type { Transfer } from '../../shared/points/ledger.ts';
import type { Documents } from '../database/collections.ts';

/** What a transfer leaves on the resident's side, and which of their transfers it is, from 1. */
type Side = Pick<Documents['residents'], 'pointsBalance' | 'pointsSequence'>;

/** A transfer as it is stored. The list of an account follows its numbers and not the time: clocks of two instances disagree. */
export const transferDocument = (
  transfer: Transfer,
  { pointsBalance, pointsSequence }: Side,
): Documents['transfers'] => ({
  ...transfer,
  schema: 1,
  createdAt: transfer.at,
  accounts: [transfer.debit, transfer.credit],
  balanceAfter: pointsBalance,
  order: String(pointsSequence).padStart(9, '0'),
});
