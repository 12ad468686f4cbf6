import type { CommunityId } from '../../../shared/kernel/ids.ts';
import type { NeedIn } from '../../../shared/need/need.ts';
import { rewardTransfers } from '../../../shared/points/ledger.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { earn, rulesOf } from '../earning/index.ts';

/**
 * What pays every claimant whose claim earns, by the version of the day, in the transaction that closes the need: both happen or neither (D3).
 * The versions are read before it: none of today ever changes.
 */
export const payingIn = async (communityId: CommunityId) => {
  const rules = await rulesOf(communityId);
  return async (transaction: Transaction, need: NeedIn<'confirmed'>): Promise<void> => {
    const rule = rules(need.confirmedAt);
    await earn(transaction, rewardTransfers(need, rule), rule);
  };
};
