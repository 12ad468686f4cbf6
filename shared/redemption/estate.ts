import type { InstantMs, Points } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, EstateId, HouseholdId, ResidentId, TransferId } from '../kernel/ids.ts';
import { cardAccount, residentAccount, shopAccount } from '../points/account.ts';
import type { Transfer } from '../points/transfer.ts';
import type { Signed } from '../vote/signed.ts';
import type { Keeper } from './at-counter.ts';

/**
 * What somebody had who died goes to the card of their household (老人走了，分留给家里): one says so, another one, of another household, signs. Neither lives
 * in that household: nobody decides of points that come to them.
 */
export type Estate = {
  readonly _id: EstateId;
  readonly communityId: CommunityId;
  readonly residentId: ResidentId;
  /** Where they lived, whose card gets it. */
  readonly householdId: HouseholdId;
  readonly asked: Signed & { readonly householdId: HouseholdId };
  /** Who signed, and how many points went over; null while it waits. */
  readonly signed: (Signed & { readonly amount: number }) | null;
};

/** Says that somebody died. Said again while it waits, the later saying stands. @returns in this order: `OWN_VOUCHER` (their own household), `ESTATE_SETTLED`. */
export const askEstate = (
  before: Estate | undefined,
  facts: Pick<Estate, '_id' | 'communityId' | 'residentId' | 'householdId'>,
  { signed, householdId }: Keeper,
): Result<Estate, 'OWN_VOUCHER' | 'ESTATE_SETTLED'> => {
  if (householdId === facts.householdId) return fail('OWN_VOUCHER');
  if (before?.signed) return fail('ESTATE_SETTLED');
  return ok({ ...facts, asked: { ...signed, householdId }, signed: null });
};

/** Signs it. @param amount - what can be spent of the account now. @returns in this order: `ESTATE_SETTLED`, `OWN_VOUCHER`, `OTHER_HOUSEHOLD_NEEDED`. */
export const signEstate = <E extends Estate>(
  estate: E,
  { signed, householdId }: Keeper,
  amount: number,
): Result<E, 'ESTATE_SETTLED' | 'OWN_VOUCHER' | 'OTHER_HOUSEHOLD_NEEDED'> => {
  if (estate.signed) return fail('ESTATE_SETTLED');
  if (householdId === estate.householdId) return fail('OWN_VOUCHER');
  if (estate.asked.id === signed.id || estate.asked.householdId === householdId) return fail('OTHER_HOUSEHOLD_NEEDED');
  return ok({ ...estate, signed: { ...signed, amount } });
};

/** The two transfers of it, through the shop as all from one who keeps a balance to another (decision 074); none of nothing. */
export const estateTransfers = (
  { _id, communityId, residentId, householdId }: Estate,
  amount: number,
  what: string,
  now: InstantMs,
): readonly Transfer[] => {
  if (amount === 0) return [];
  const shop = shopAccount(communityId);
  const said = { communityId, amount: amount as Points, code: 'estate', phase: 'moved', what, at: now } as const;
  return [
    { ...said, _id: `transfer_${_id}-out` as TransferId, debit: residentAccount(residentId), credit: shop },
    { ...said, _id: `transfer_${_id}-in` as TransferId, debit: shop, credit: cardAccount(householdId) },
  ];
};
