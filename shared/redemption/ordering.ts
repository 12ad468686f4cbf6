import { fail, ok, type Result } from '../kernel/errors.ts';
import { beijingDay, beijingMonth } from '../kernel/time.ts';
import type { InstantMs, Points } from '../kernel/brand.ts';
import type { PriceId } from '../kernel/ids.ts';
import type { AccountId } from '../points/account.ts';
import { shareOut } from '../points/spend.ts';
import { limitLeft, type Goods } from '../shop/goods.ts';
import { priceOn } from '../shop/prices.ts';
import type { RedemptionFacts, RedemptionIn, Share } from './redemption.ts';
import { lastDayOf } from './days.ts';
import type { LocalDate } from '../kernel/time.ts';

/** What is asked for: so many, at the price that was seen. */
export type Wish = { readonly quantity: number; readonly priceId: PriceId };
/** An account that may pay, and what it can spend. */
export type Payer = { readonly account: AccountId; readonly balance: number };

/**
 * What it costs, and who gives how much of it.
 *
 * @param taken - how many of it the household ordered or took this month, what came back not counted.
 * @param payers - in the order in which they pay: the owner, the household's card, then whoever said yes.
 * @returns in this order: `GOODS_NOT_FOUND` (not on show, or without a price), `PRICE_CHANGED` (another price holds now), `LIMIT_REACHED`
 *   (the household may not take so many this month), `POINTS_SHORT`.
 */
export const costOf = (
  goods: Goods,
  { quantity, priceId }: Wish,
  { taken, payers, now }: { readonly taken: number; readonly payers: readonly Payer[]; readonly now: InstantMs },
): Result<
  { readonly cost: Points; readonly shares: readonly Share[] },
  'GOODS_NOT_FOUND' | 'PRICE_CHANGED' | 'LIMIT_REACHED' | 'POINTS_SHORT'
> => {
  const price = priceOn(goods.prices, beijingDay(now));
  if (goods.status !== 'open' || !price) return fail('GOODS_NOT_FOUND');
  if (price.priceId !== priceId) return fail('PRICE_CHANGED');
  const left = limitLeft(goods, taken);
  if (left !== null && quantity > left) return fail('LIMIT_REACHED');
  const cost = (price.points * quantity) as Points;
  const shares = shareOut(cost, payers);
  return shares ? ok({ cost, shares }) : fail('POINTS_SHORT');
};

type Ordered = Pick<
  RedemptionFacts,
  | '_id'
  | 'communityId'
  | 'buildingId'
  | 'householdId'
  | 'ownerId'
  | 'quantity'
  | 'priceId'
  | 'cost'
  | 'shares'
  | 'digits'
>;

/** A redemption as it begins. @param givenOn - the next day on which the shop gives things; undefined = not known. */
export const reserved = (
  goods: Goods,
  ordered: Ordered,
  givenOn: LocalDate | undefined,
  now: InstantMs,
): RedemptionIn<'reserved'> => {
  const { kind, name, size, unit, picture } = goods;
  return {
    ...ordered,
    goodsId: goods._id,
    goods: { kind, name, size, unit, picture },
    ...{ orderedAt: now, month: beijingMonth(now), lastDay: lastDayOf(beijingDay(now), givenOn) },
    ...{ collector: null, counter: null, bringing: null, status: 'reserved' },
  };
};
