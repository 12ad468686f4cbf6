import type { CardId } from '../../../shared/household/ids.ts';
import { CARD_LIMITS } from '../../../shared/household/card.ts';
import type { EventId, HouseholdId } from '../../../shared/kernel/ids.ts';
import { keyed } from '../../platform/keyed.ts';
import { spokenCode } from '../../platform/spoken-code.ts';

/** The code of the card that a request issues. */
export const cardCodeOf = (eventId: EventId): string => spokenCode('householdCard', eventId, CARD_LIMITS.codeDigits);

/** What is stored of a code: of another household the same digits have another digest. */
export const digestOfCardCode = (householdId: HouseholdId, code: string): string =>
  keyed('householdCardShown', [householdId, code]).toString('base64url');

export const cardIdOf = (householdId: HouseholdId): CardId =>
  `card_${householdId.slice('household_'.length)}` as CardId;
