import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { beijingDaysBetween } from '../kernel/time.ts';
import type { Keeper } from './at-counter.ts';
import { merchantOf, REDEMPTION_LIMITS, type Redemption, type RedemptionIn } from './redemption.ts';

const isLate = ({ redeemed }: RedemptionIn<'redeemed'>, now: InstantMs): boolean =>
  beijingDaysBetween(redeemed.at, now) > REDEMPTION_LIMITS.returnDays;

/**
 * Somebody at the counter says that a thing comes back. It counts once another one has signed; said again, the later saying stands.
 *
 * @returns in this order: `VOUCHER_NOT_FETCHED`, `RETURN_NOT_POSSIBLE` (a service, or fetched more than seven days ago), `OWN_VOUCHER`.
 */
export const askReturn = (
  redemption: Redemption,
  { signed, householdId }: Keeper,
  reason: string,
): Result<RedemptionIn<'redeemed'>, 'VOUCHER_NOT_FETCHED' | 'RETURN_NOT_POSSIBLE' | 'OWN_VOUCHER'> => {
  if (redemption.status !== 'redeemed') return fail('VOUCHER_NOT_FETCHED');
  if (isLate(redemption, signed.at) || redemption.goods.kind === 'service') return fail('RETURN_NOT_POSSIBLE');
  if (householdId === redemption.householdId) return fail('OWN_VOUCHER');
  return ok({ ...redemption, returnAsked: { ...signed, householdId, reason } });
};

/**
 * A second one signs, of another household than the first: points and goods go back.
 *
 * @returns in this order: `RETURN_NOT_ASKED`, `OTHER_HOUSEHOLD_NEEDED`, `OWN_VOUCHER`, `RETURN_NOT_POSSIBLE` (a merchant handed it out more than
 *   seven days ago: what it is owed may be settled).
 */
export const takeBackFrom = (
  redemption: Redemption,
  { signed, householdId }: Keeper,
): Result<
  RedemptionIn<'returned'>,
  'RETURN_NOT_ASKED' | 'OTHER_HOUSEHOLD_NEEDED' | 'OWN_VOUCHER' | 'RETURN_NOT_POSSIBLE'
> => {
  if (redemption.status !== 'redeemed' || !redemption.returnAsked) return fail('RETURN_NOT_ASKED');
  const { returnAsked } = redemption;
  if (returnAsked.id === signed.id || returnAsked.householdId === householdId) return fail('OTHER_HOUSEHOLD_NEEDED');
  if (householdId === redemption.householdId) return fail('OWN_VOUCHER');
  if (merchantOf(redemption) !== null && isLate(redemption, signed.at)) return fail('RETURN_NOT_POSSIBLE');
  return ok({ ...redemption, returnAsked, status: 'returned', returned: signed });
};
