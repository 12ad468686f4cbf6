import { deadCard } from '../../../shared/household/card.ts';
import type { HouseholdId } from '../../../shared/kernel/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { cardIdOf } from './code.ts';

/** Whatever card the household has on paper proves nothing any more. */
export const killCard = async (transaction: Transaction, householdId: HouseholdId): Promise<void> => {
  const card = await transaction.get('householdCards', cardIdOf(householdId));
  if (card) await transaction.replace('householdCards', deadCard(card));
};
