import type { HouseholdId } from '../../../shared/kernel/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { kinshipIdOf } from './ids.ts';

/** True for one of these households, or one that is related to one of them. Who gives points and who gets them are kept apart. */
export const isNearIn = async (
  transaction: Transaction,
  own: HouseholdId,
  others: readonly HouseholdId[],
): Promise<boolean> => {
  for (const other of others) {
    if (other === own) return true;
    if (await transaction.get('kinships', kinshipIdOf(own, other))) return true;
  }
  return false;
};
