import type { NeedIn } from '../../../shared/need/need.ts';
import { rewardTransfers } from '../../../shared/points/ledger.ts';
import { postTransfers } from '../../platform/post-transfers.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Pays every claimant whose claim earns, in the transaction that closes the need: both happen or neither (D3). */
export const payHelpers = async (transaction: Transaction, need: NeedIn<'confirmed'>): Promise<void> => {
  await postTransfers(transaction, rewardTransfers(need));
};
