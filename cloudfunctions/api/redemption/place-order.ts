import type { ResidentDoc } from '../../../shared/community/documents.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import type { CommunityId, EventId, GoodsId, ResidentId } from '../../../shared/kernel/ids.ts';
import { beijingDay, beijingMonth } from '../../../shared/kernel/time.ts';
import { costOf, reserved, type Wish } from '../../../shared/redemption/ordering.ts';
import type { RedemptionIn } from '../../../shared/redemption/redemption.ts';
import { VOUCHER_DIGITS } from '../../../shared/redemption/tries.ts';
import { nextGiven } from '../../../shared/shop/hours.ts';
import { priceOn } from '../../../shared/shop/prices.ts';
import { spokenCode } from '../../platform/spoken-code.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { shopIdOf } from '../shop/index.ts';
import { become } from './become.ts';
import { redemptionIdOf, takenIdOf, voucherCodeIdOf } from './ids.ts';
import { payersFor } from './payers.ts';

type Order = Wish & {
  readonly goodsId: GoodsId;
  readonly owner: Pick<ResidentDoc, '_id' | 'communityId' | 'buildingId' | 'householdId'>;
  /** Who said yes, as was read before. */
  readonly pooled: readonly ResidentId[];
  readonly eventId: EventId;
};
/** A million codes for some hundred open vouchers: the second try is rare, the third one never seen. */
const CODE_TRIES = 5;

/**
 * Sets points and goods aside, in the transaction of the act. The id follows from the request: sent twice it is one redemption.
 *
 * @returns in this order: `GOODS_NOT_FOUND`, `PRICE_CHANGED`, `LIMIT_REACHED`, `POINTS_SHORT`, `OUT_OF_STOCK`.
 */
export const placeOrder = async (
  transaction: Transaction,
  { goodsId, owner, pooled, eventId, quantity, priceId }: Order,
  now: InstantMs,
): Promise<
  Result<
    RedemptionIn<'reserved'>,
    'GOODS_NOT_FOUND' | 'PRICE_CHANGED' | 'LIMIT_REACHED' | 'POINTS_SHORT' | 'OUT_OF_STOCK'
  >
> => {
  const { _id: ownerId, communityId, buildingId, householdId } = owner;
  const goods = await transaction.get('goods', goodsId);
  if (goods?.communityId !== communityId) return fail('GOODS_NOT_FOUND');
  const price = (priceOn(goods.prices, beijingDay(now))?.points ?? 0) * quantity;
  const payers = await payersFor(transaction, owner, pooled, { price, now });
  const taken = await transaction.get('takenGoods', takenIdOf(householdId, goodsId, beijingMonth(now)));
  const decided = costOf(goods, { quantity, priceId }, { taken: taken?.count ?? 0, payers, now });
  if (!decided.ok) return decided;
  const shop = await transaction.get('shops', shopIdOf(communityId));
  const digits = await freeDigits(transaction, communityId, eventId);
  const ordered = { communityId, buildingId, householdId, ownerId, quantity, priceId, digits, ...decided.value };
  const givenOn = shop && nextGiven(shop, goods, now);
  const redemption = reserved(goods, { _id: redemptionIdOf(eventId), ...ordered }, givenOn, now);
  const written = await become(transaction, undefined, redemption, now);
  if (written.ok) return ok(redemption);
  if (written.code === 'OUT_OF_STOCK' || written.code === 'POINTS_SHORT') return fail(written.code);
  throw new Error(`${redemption._id}: ${written.code} although it is new`);
};

/** Digits that no open voucher has. Whoever takes the same ones at the same time is met as a conflict, and takes others. */
const freeDigits = async (transaction: Transaction, communityId: CommunityId, eventId: EventId): Promise<string> => {
  for (let attempt = 1; attempt <= CODE_TRIES; attempt += 1) {
    const digits = spokenCode(`voucher${String(attempt)}`, eventId, VOUCHER_DIGITS);
    const found = await transaction.get('voucherCodes', voucherCodeIdOf(communityId, digits));
    if (!found?.isOpen) return digits;
  }
  throw new Error('no free digits of five');
};
