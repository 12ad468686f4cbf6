import { roomAt, type Earned, type Earning } from '../../../shared/earning/bounds.ts';
import type { Points } from '../../../shared/kernel/brand.ts';
import type { EarningRule } from '../../../shared/points/earning-rules.ts';
import { postTransfers } from '../../platform/post-transfers.ts';
import type { Transaction } from '../../platform/transaction.ts';

/**
 * Posts rewards, each as far as the bounds of its owner's day and month reach: what exceeds them earns nothing.
 *
 * @returns what was credited of them together.
 */
export const earn = async (
  transaction: Transaction,
  rewards: readonly Earning[],
  rule: EarningRule,
): Promise<number> => {
  let paid = 0;
  const refused = await postTransfers(transaction, rewards, (reward, earned) => {
    const left = within(reward, earned, rule);
    paid += left?.amount ?? 0;
    return left;
  });
  if (refused !== undefined) throw new Error(`${refused} cannot take a reward`);
  return paid;
};

const within = (reward: Earning, earned: Earned | undefined, rule: EarningRule): Earning | null => {
  const amount = Math.min(reward.amount, roomAt(earned, rule, reward.at)) as Points;
  return amount > 0 ? { ...reward, amount } : null;
};
