import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { HouseholdId } from '../kernel/ids.ts';
import type { Signed } from '../vote/signed.ts';
import { REDEMPTION_LIMITS, type Fetcher, type Giver, type Redemption, type RedemptionIn } from './redemption.ts';
import { expiresAt } from './days.ts';
import { isOnTheWay } from './on-the-way.ts';
import type { SpokenWord } from './spoken.ts';

/** Whoever keeps the shop, and where they live. `at` is now. */
export type Keeper = { readonly signed: Signed; readonly householdId: HouseholdId };
/** Whoever stands behind a counter; a merchant lives nowhere. */
export type Counter = { readonly signed: Giver; readonly householdId: HouseholdId | null };
/** Whoever stands before it, and the word they said; null = none was asked for. */
export type Before = { readonly fetchedBy: Fetcher; readonly word: SpokenWord | null };

/** What an ended voucher is refused with. */
export const settledCode = ({ status }: Redemption): 'VOUCHER_REDEEMED' | 'VOUCHER_ENDED' =>
  status === 'redeemed' || status === 'returned' ? 'VOUCHER_REDEEMED' : 'VOUCHER_ENDED';

/** The counter that has it in hand; null where none does. */
const holderOf = ({ counter }: Pick<Redemption, 'counter'>, now: InstantMs): Redemption['counter'] =>
  counter !== null && now < counter.until ? counter : null;

/** True while somebody's counter has it in hand. */
export const isAtCounter = (redemption: Pick<Redemption, 'counter'>, now: InstantMs): boolean =>
  holderOf(redemption, now) !== null;

/**
 * A counter takes a voucher in hand. Until it has given the thing or five minutes are over, the voucher is its own: no other counter is told that
 * it is good, and it neither ends nor is cancelled meanwhile.
 *
 * @returns in this order: `VOUCHER_REDEEMED`, `VOUCHER_ENDED` (cancelled, or not fetched in time), `VOUCHER_STOPPED` (its owner has to decide),
 *   `AT_COUNTER` (another one has it), `ON_THE_WAY` (somebody brings it to its owner), `VOUCHER_EXPIRED`, `OWN_VOUCHER` (nobody gives to their own household).
 */
export const openVoucher = (
  redemption: Redemption,
  { signed, householdId }: Counter,
): Result<
  RedemptionIn<'reserved'>,
  | ('VOUCHER_REDEEMED' | 'VOUCHER_ENDED' | 'VOUCHER_STOPPED')
  | ('AT_COUNTER' | 'ON_THE_WAY' | 'VOUCHER_EXPIRED' | 'OWN_VOUCHER')
> => {
  if (redemption.status === 'stopped') return fail('VOUCHER_STOPPED');
  if (redemption.status !== 'reserved') return fail(settledCode(redemption));
  const holder = holderOf(redemption, signed.at);
  if (holder && holder.id !== signed.id) return fail('AT_COUNTER');
  if (isOnTheWay(redemption, signed.at)) return fail('ON_THE_WAY');
  if (!holder && signed.at >= expiresAt(redemption)) return fail('VOUCHER_EXPIRED');
  if (householdId === redemption.householdId) return fail('OWN_VOUCHER');
  // What is past its last day is not kept open by opening it again and again.
  const until = holder?.until ?? ((signed.at + REDEMPTION_LIMITS.counterMs) as InstantMs);
  return ok({ ...redemption, counter: { ...signed, until } });
};

const inHand = (
  redemption: Redemption,
  { signed }: Counter,
): Result<
  RedemptionIn<'reserved'>,
  'VOUCHER_REDEEMED' | 'VOUCHER_ENDED' | 'VOUCHER_STOPPED' | 'AT_COUNTER' | 'VOUCHER_NOT_OPENED'
> => {
  if (redemption.status === 'stopped') return fail('VOUCHER_STOPPED');
  if (redemption.status !== 'reserved') return fail(settledCode(redemption));
  if (!isAtCounter(redemption, signed.at)) return fail('VOUCHER_NOT_OPENED');
  return redemption.counter?.id === signed.id ? ok(redemption) : fail('AT_COUNTER');
};

/**
 * Gives the thing to whoever stands there. Who fetches for the owner says the owner's word: any other one stops it, and its owner is asked.
 *
 * @returns `redeemed` or `stopped`; else in this order: `VOUCHER_STOPPED`, `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `VOUCHER_NOT_OPENED` (the five minutes
 *   are over, or nobody is named to fetch it), `AT_COUNTER`.
 */
export const redeem = (
  redemption: Redemption,
  keeper: Counter,
  { fetchedBy, word }: Before,
): Result<
  RedemptionIn<'redeemed' | 'stopped'>,
  'VOUCHER_STOPPED' | 'VOUCHER_REDEEMED' | 'VOUCHER_ENDED' | 'VOUCHER_NOT_OPENED' | 'AT_COUNTER'
> => {
  const held = inHand(redemption, keeper);
  if (!held.ok) return held;
  const { collector } = held.value;
  if (fetchedBy === 'collector' && !collector) return fail('VOUCHER_NOT_OPENED');
  const { signed } = keeper;
  if (fetchedBy === 'collector' && collector?.word !== word)
    return ok({ ...held.value, counter: null, status: 'stopped', stopped: { ...signed, why: 'wrongWord' } });
  return ok({ ...held.value, counter: null, status: 'redeemed', redeemed: signed, fetchedBy, returnAsked: null });
};

/** Does not give it: whoever stands there is not the one. Its owner is asked. @returns as {@link redeem}. */
export const stop = (
  redemption: Redemption,
  keeper: Counter,
): Result<
  RedemptionIn<'stopped'>,
  'VOUCHER_STOPPED' | 'VOUCHER_REDEEMED' | 'VOUCHER_ENDED' | 'VOUCHER_NOT_OPENED' | 'AT_COUNTER'
> => {
  const held = inHand(redemption, keeper);
  if (!held.ok) return held;
  return ok({ ...held.value, counter: null, status: 'stopped', stopped: { ...keeper.signed, why: 'notThem' } });
};
