import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { checkCard, countWrongCode } from '../../../shared/household/card.ts';
import type { Result } from '../../../shared/kernel/errors.ts';
import type { HouseholdId } from '../../../shared/kernel/ids.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { cardIdOf, digestOfCardCode } from './code.ts';

/** Looks at the code of a card that somebody shows. A wrong one is counted against the card, whoever tries: its refusal is to be committed. */
export const showCard = async (
  transaction: Transaction,
  householdId: HouseholdId,
  code: string,
  now: InstantMs,
): Promise<Result<null, 'TOO_MANY_ATTEMPTS' | 'CARD_WRONG'>> => {
  const card = await transaction.get('householdCards', cardIdOf(householdId));
  const digest = digestOfCardCode(householdId, code);
  const shown = checkCard(card, digest, now);
  if (!shown.ok && shown.code === 'CARD_WRONG' && card)
    await transaction.replace('householdCards', countWrongCode(card, digest, now));
  return shown;
};
