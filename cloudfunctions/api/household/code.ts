import type { CardId } from '../../../shared/household/ids.ts';
import { CARD_LIMITS } from '../../../shared/household/card.ts';
import type { EventId, HouseholdId } from '../../../shared/kernel/ids.ts';
import { keyed } from '../../platform/keyed.ts';

/** The code that a request gives: a repeated request gives the same one, and so it need not be kept anywhere. */
export const cardCodeOf = (eventId: EventId): string =>
  String(keyed('householdCard', eventId).readBigUInt64BE() % 10n ** BigInt(CARD_LIMITS.codeDigits)).padStart(
    CARD_LIMITS.codeDigits,
    '0',
  );

/** What is stored of a code: of another household the same digits have another digest. */
export const digestOfCardCode = (householdId: HouseholdId, code: string): string =>
  keyed('householdCardShown', [householdId, code]).toString('base64url');

export const cardIdOf = (householdId: HouseholdId): CardId =>
  `card_${householdId.slice('household_'.length)}` as CardId;
