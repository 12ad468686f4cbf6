import type { Role } from '../community/roles.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import { addDays } from '../kernel/calendar.ts';
import { beijingDay } from '../kernel/time.ts';
import type { Signed } from '../vote/signed.ts';
import { isAtCounter, settledCode, type Keeper } from './at-counter.ts';
import { expiresAt } from './days.ts';
import { isOnTheWay } from './on-the-way.ts';
import { REDEMPTION_LIMITS, type Bringing, type Redemption, type RedemptionIn } from './redemption.ts';

/** They may carry something to a door without being of the mutual-aid association, which everybody grown up may join. */
export const CARRIERS = ['volunteer', 'captain', 'unitLeader', 'clusterLeader'] as const satisfies readonly Role[];

type Ended = 'VOUCHER_REDEEMED' | 'VOUCHER_ENDED' | 'VOUCHER_STOPPED';
type Brought = RedemptionIn<'reserved'> & { readonly bringing: Bringing };

const standing = (redemption: Redemption): Result<RedemptionIn<'reserved'>, Ended> => {
  if (redemption.status === 'stopped') return fail('VOUCHER_STOPPED');
  return redemption.status === 'reserved' ? ok(redemption) : fail(settledCode(redemption));
};

/**
 * Somebody says that a thing is to be brought, since the household cannot walk to the shop: their own word, and nobody asks for more. Or that it is
 * fetched after all; whoever had taken it has nothing to carry then.
 *
 * @returns in this order: `VOUCHER_STOPPED`, `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `BRINGING_NOT_POSSIBLE` (a service is done where it is done),
 *   `VOUCHER_EXPIRED`, `ON_THE_WAY` (it is brought right now).
 */
export const askToBring = (
  redemption: Redemption,
  asked: Signed,
  isAsked: boolean,
): Result<RedemptionIn<'reserved'>, Ended | 'BRINGING_NOT_POSSIBLE' | 'VOUCHER_EXPIRED' | 'ON_THE_WAY'> => {
  const open = standing(redemption);
  if (!open.ok) return open;
  if (redemption.goods.kind === 'service') return fail('BRINGING_NOT_POSSIBLE');
  if (asked.at >= expiresAt(redemption)) return fail('VOUCHER_EXPIRED');
  if (isOnTheWay(redemption, asked.at)) return fail('ON_THE_WAY');
  if (isAsked) return ok({ ...open.value, bringing: redemption.bringing ?? { asked, carrier: null } });
  return ok({ ...open.value, bringing: null });
};

/**
 * Somebody says that they carry it: the first one does. Whoever has it already may say so again.
 *
 * @param householdId - where they live. @returns in this order: `BRINGING_NOT_ASKED`, so that nothing is told of what nobody asked for, `VOUCHER_STOPPED`,
 *   `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `OWN_VOUCHER`, `CARRIED_ALREADY`, `VOUCHER_EXPIRED`.
 */
export const takeToCarry = (
  redemption: Redemption,
  { signed, householdId }: Keeper,
): Result<Brought, Ended | 'BRINGING_NOT_ASKED' | 'OWN_VOUCHER' | 'CARRIED_ALREADY' | 'VOUCHER_EXPIRED'> => {
  const { bringing } = redemption;
  if (!bringing) return fail('BRINGING_NOT_ASKED');
  const open = standing(redemption);
  if (!open.ok) return open;
  if (householdId === redemption.householdId) return fail('OWN_VOUCHER');
  if (bringing.carrier) {
    if (bringing.carrier.id !== signed.id) return fail('CARRIED_ALREADY');
    return ok({ ...open.value, bringing });
  }
  if (signed.at >= expiresAt(redemption)) return fail('VOUCHER_EXPIRED');
  return ok({ ...open.value, bringing: { ...bringing, carrier: { ...signed, handed: null } } });
};

/**
 * A keeper gives it to whoever carries it. From then on it is on its way, for two days at most: no counter gives it, nobody cancels it, and it does not end.
 *
 * @returns in this order: `VOUCHER_STOPPED`, `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `NOBODY_CARRIES`, `OWN_VOUCHER`, `HANDED_TO_ONESELF` (nobody gives out
 *   what they carry themselves), `ON_THE_WAY`, `AT_COUNTER`, `VOUCHER_EXPIRED`.
 */
export const handToCarrier = (
  redemption: Redemption,
  { signed, householdId }: Keeper,
): Result<
  Brought,
  Ended | 'NOBODY_CARRIES' | 'OWN_VOUCHER' | 'HANDED_TO_ONESELF' | 'ON_THE_WAY' | 'AT_COUNTER' | 'VOUCHER_EXPIRED'
> => {
  const open = standing(redemption);
  if (!open.ok) return open;
  const { bringing, counter } = redemption;
  if (!bringing?.carrier) return fail('NOBODY_CARRIES');
  if (householdId === redemption.householdId) return fail('OWN_VOUCHER');
  if (bringing.carrier.id === signed.id) return fail('HANDED_TO_ONESELF');
  if (bringing.carrier.handed) return fail('ON_THE_WAY');
  if (isAtCounter(redemption, signed.at) && counter?.id !== signed.id) return fail('AT_COUNTER');
  if (signed.at >= expiresAt(redemption)) return fail('VOUCHER_EXPIRED');
  const until = (signed.at + REDEMPTION_LIMITS.carryMs) as InstantMs;
  const carrier = { ...bringing.carrier, handed: { ...signed, until } };
  return ok({ ...open.value, counter: null, bringing: { ...bringing, carrier } });
};

/**
 * Whoever said that they carry it does not, before they were given it: somebody else may.
 *
 * @returns in this order: `NOT_CARRIER`, `VOUCHER_STOPPED`, `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `BRING_IT_BACK` (it is in their hands: a keeper takes it).
 */
export const putDown = (
  redemption: Redemption,
  { id }: Pick<Signed, 'id'>,
): Result<Brought, Ended | 'NOT_CARRIER' | 'BRING_IT_BACK'> => {
  const { bringing } = redemption;
  if (bringing?.carrier?.id !== id) return fail('NOT_CARRIER');
  const open = standing(redemption);
  if (!open.ok) return open;
  if (bringing.carrier.handed) return fail('BRING_IT_BACK');
  return ok({ ...open.value, bringing: { ...bringing, carrier: null } });
};

/**
 * A keeper has it back on the shelf, or lets somebody else carry it. It is fetched or brought as before, on two more days at least where it was on its way.
 *
 * @returns in this order: `VOUCHER_STOPPED`, `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `NOBODY_CARRIES`, `HANDED_TO_ONESELF`.
 */
export const takeIn = (
  redemption: Redemption,
  { signed }: Pick<Keeper, 'signed'>,
): Result<Brought, Ended | 'NOBODY_CARRIES' | 'HANDED_TO_ONESELF'> => {
  const open = standing(redemption);
  if (!open.ok) return open;
  const { bringing, lastDay } = redemption;
  if (!bringing?.carrier) return fail('NOBODY_CARRIES');
  if (bringing.carrier.id === signed.id) return fail('HANDED_TO_ONESELF');
  const soonest = addDays(beijingDay(signed.at), REDEMPTION_LIMITS.broughtBackDays);
  const isLonger = bringing.carrier.handed !== null && soonest > lastDay;
  return ok({
    ...open.value,
    lastDay: isLonger ? soonest : lastDay,
    bringing: { ...bringing, carrier: null },
  });
};

/**
 * It is given at the door: whoever carries it is told the six digits, or shown the card. Also after the two days, as long as nobody else was given it.
 *
 * @returns in this order: `NOT_CARRIER`, `VOUCHER_STOPPED`, `VOUCHER_REDEEMED`, `VOUCHER_ENDED`, `NOT_HANDED`, `AT_COUNTER`.
 */
export const deliver = (
  redemption: Redemption,
  signed: Signed,
): Result<RedemptionIn<'redeemed'>, Ended | 'NOT_CARRIER' | 'NOT_HANDED' | 'AT_COUNTER'> => {
  const { bringing } = redemption;
  if (bringing?.carrier?.id !== signed.id) return fail('NOT_CARRIER');
  const open = standing(redemption);
  if (!open.ok) return open;
  if (!bringing.carrier.handed) return fail('NOT_HANDED');
  if (isAtCounter(redemption, signed.at)) return fail('AT_COUNTER');
  return ok({
    ...open.value,
    ...{ counter: null, status: 'redeemed', redeemed: signed, fetchedBy: 'door', returnAsked: null },
  });
};

/** Whether somebody is still wanted to carry it (`waiting`), or somebody does (`carried`); null where it is fetched, or has ended. */
export const bringingOf = (redemption: Redemption): 'waiting' | 'carried' | null => {
  if (redemption.status !== 'reserved' || !redemption.bringing) return null;
  return redemption.bringing.carrier ? 'carried' : 'waiting';
};
