import { ok } from '../../../shared/kernel/errors.ts';
import { GOODS_LIMITS, type Goods } from '../../../shared/shop/goods.ts';
import { emptyStock } from '../../../shared/shop/stock.ts';
import { refuseUnlessAnswered, runCommand } from '../../platform/command.ts';
import type { ResidentAct } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { goodsActed, shopHappened } from './act.ts';
import { lookedAt } from './goods-words.ts';
import { goodsIdOf, stockIdOf } from './ids.ts';
import { goodsDocument, stockDocument } from './record.ts';

export const addGoods: ApiHandlers['shop.addGoods'] = async ({ kind, ...asked }, ctx) => {
  const { communityId } = ctx.resident;
  const written = await lookedAt(ctx, asked, { sound: null, photo: null, merchant: null });
  if (!written.ok) return refuseUnlessAnswered(ctx, written.code);
  if (await isFull(ctx)) return refuseUnlessAnswered(ctx, 'TOO_MANY_GOODS');
  // The id follows from the request: adding it twice is the same goods.
  const _id = goodsIdOf(ctx.eventId);
  return runCommand<ReturnType<typeof goodsActed>, 'FORBIDDEN', ResidentAct>(ctx, async (transaction, now) => {
    const goods: Goods = {
      ...{ _id, communityId, kind, ...written.value, prices: [], priceVersions: 0 },
      ...{ createdAt: now, updatedAt: now, status: 'hidden' },
    };
    await transaction.insert('goods', [goodsDocument(goods)]);
    if (kind === 'item') {
      const stock = emptyStock({ _id: stockIdOf(_id), communityId, goodsId: _id }, now);
      await transaction.insert('stocks', [stockDocument(undefined, stock, now)]);
    }
    return ok({
      value: goodsActed(goods),
      happened: shopHappened(ctx, _id, 'shop.goodsAdded', { from: null, to: 'hidden' }),
    });
  });
};

/** Two who add at once may both be let in: the lists read more than there may be. */
const isFull = async ({ resident: { communityId } }: ResidentAct): Promise<boolean> => {
  const kept = { communityId, status: command.in(['open', 'hidden']) };
  return (await findDocuments('goods', kept, { limit: GOODS_LIMITS.atOnce })).length >= GOODS_LIMITS.atOnce;
};
