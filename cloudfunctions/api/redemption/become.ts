import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { transfersOf } from '../../../shared/redemption/moved.ts';
import { isOpen, type Redemption } from '../../../shared/redemption/redemption.ts';
import { postTransfers } from '../../platform/post-transfers.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { handOut, reserveStock, takeBack, unreserveStock } from '../shop/index.ts';
import { takenIdOf, voucherCodeIdOf } from './ids.ts';
import { tellCarrier } from './tell-carrier.ts';
import { redemptionDocument } from './record.ts';

type Refused = 'OUT_OF_STOCK' | 'BATCH_BLOCKED' | 'RESERVE_SETTLED' | 'POINTS_SHORT';

/**
 * The only way a redemption is written: how it stands, the points, the goods, its digits and what its household took, all in the transaction of
 * the act (M-39). The stock comes first: it is what many want at once, and who comes too late learns it before anything else is done.
 *
 * @param before - as it was in this transaction; undefined = it is being ordered.
 * @returns `OUT_OF_STOCK`, `BATCH_BLOCKED` (what is left may not be given), `RESERVE_SETTLED`, `POINTS_SHORT`; nothing may be committed then.
 */
export const become = async (
  transaction: Transaction,
  before: Redemption | undefined,
  after: Redemption,
  now: InstantMs,
): Promise<Result<null, Refused>> => {
  const wasOpen = before !== undefined && isOpen(before);
  const moves = before?.status !== after.status && !(wasOpen && isOpen(after));
  if (moves) {
    const moved = await moveGoods(transaction, after, now);
    if (!moved.ok) return moved;
    if (await postTransfers(transaction, transfersOf(after, now))) return fail('POINTS_SHORT');
    await countTaken(transaction, after, now);
    if (wasOpen !== isOpen(after)) await writeCode(transaction, after);
    if (before) await tellCarrier(transaction, before, after, now);
  }
  await transaction.replace('redemptions', redemptionDocument(after));
  return ok(null);
};

const moveGoods = async (
  transaction: Transaction,
  { _id, goods, goodsId, quantity, status }: Redemption,
  now: InstantMs,
): Promise<Result<null, Refused>> => {
  // A service lies on no shelf.
  if (goods.kind === 'service') return ok(null);
  const of = { goodsId, cause: _id, now };
  const moved = await (status === 'reserved'
    ? reserveStock(transaction, { ...of, quantity })
    : status === 'redeemed'
      ? handOut(transaction, of)
      : status === 'returned'
        ? takeBack(transaction, of)
        : unreserveStock(transaction, of));
  if (moved.ok) return ok(null);
  if (moved.code === 'NO_STOCK_KEPT') throw new Error(`${goodsId} is a thing and has no stock`);
  return fail(moved.code);
};

/** What is cancelled, not fetched or brought back may be ordered again in its month. */
const countTaken = async (transaction: Transaction, after: Redemption, now: InstantMs): Promise<void> => {
  const by = after.status === 'reserved' ? after.quantity : after.status === 'redeemed' ? 0 : -after.quantity;
  if (by === 0) return;
  const { communityId, householdId, goodsId, month } = after;
  const _id = takenIdOf(householdId, goodsId, month);
  const taken = await transaction.get('takenGoods', _id);
  await transaction.replace('takenGoods', {
    ...{ _id, schema: 1, createdAt: taken?.createdAt ?? now, communityId, householdId, goodsId, month },
    count: (taken?.count ?? 0) + by,
  });
};

const writeCode = (transaction: Transaction, after: Redemption): Promise<void> => {
  const { _id: redemptionId, communityId, digits, orderedAt } = after;
  const _id = voucherCodeIdOf(communityId, digits);
  const isStillOpen = isOpen(after);
  return transaction.replace('voucherCodes', {
    ...{ _id, schema: 1, createdAt: orderedAt, communityId, redemptionId, isOpen: isStillOpen },
  });
};
