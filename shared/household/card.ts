import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, HouseholdId } from '../kernel/ids.ts';
import { beijingDay, type LocalDate } from '../kernel/time.ts';
import type { CardId } from './ids.ts';

/** Bounds of a card: digits of its code, and how often a wrong one may be tried against one card in a Beijing day, by all together. */
export const CARD_LIMITS = { codeDigits: 8, wrongCodesPerDayMax: 5 } as const;

/**
 * The card of a household: a number that its people have on paper and nobody else (domain.md part 2, 4). Showing it is their yes to being
 * acted for; the number of the household, which captains know, proves nothing. A card issued anew kills the one before.
 */
export type HouseholdCard = {
  readonly _id: CardId;
  readonly communityId: CommunityId;
  readonly householdId: HouseholdId;
  /** Counts the cards of the household, from 1. */
  readonly issue: number;
  /** Keyed digest of the code; the code itself is stored nowhere. Empty = the card is dead, and no other has been issued. */
  readonly digest: string;
  readonly issuedAt: InstantMs;
  /** Wrong codes of one Beijing day, and the digest of the last of them; null = none yet. */
  readonly wrong: { readonly day: LocalDate; readonly count: number; readonly last: string } | null;
};

/** Puts a new card out in place of whichever there was. */
export const issueCard = <C extends HouseholdCard>(before: C | undefined, fresh: C): C => ({
  ...fresh,
  issue: (before?.issue ?? 0) + 1,
});

/** The card as it is once whoever has it on paper may be of another household: no code is the one of it. */
export const deadCard = <C extends HouseholdCard>(card: C): C => ({ ...card, digest: '' });

/** True for a card that somebody can still show. */
export const isOut = ({ digest }: HouseholdCard): boolean => digest !== '';

const wrongOf = (card: HouseholdCard, day: LocalDate): number => (card.wrong?.day === day ? card.wrong.count : 0);

/**
 * Whether a code is the card's.
 *
 * @returns in this order: `TOO_MANY_ATTEMPTS` (five wrong codes today: also the right one is refused until tomorrow), `CARD_WRONG`.
 */
export const checkCard = (
  card: HouseholdCard | undefined,
  digest: string,
  now: InstantMs,
): Result<null, 'TOO_MANY_ATTEMPTS' | 'CARD_WRONG'> => {
  if (!card) return fail('CARD_WRONG');
  if (wrongOf(card, beijingDay(now)) >= CARD_LIMITS.wrongCodesPerDayMax) return fail('TOO_MANY_ATTEMPTS');
  return card.digest === digest ? ok(null) : fail('CARD_WRONG');
};

/** The card with one more wrong code of the day; the same card where it was the last one, since sent again it tells nobody anything new. */
export const countWrongCode = <C extends HouseholdCard>(card: C, digest: string, now: InstantMs): C => {
  const day = beijingDay(now);
  if (card.wrong?.day === day && card.wrong.last === digest) return card;
  return { ...card, wrong: { day, count: wrongOf(card, day) + 1, last: digest } };
};
