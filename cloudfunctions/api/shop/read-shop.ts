import type { GoodsId } from '../../../shared/kernel/ids.ts';
import { SHOP_KEEPERS } from '../../../shared/shop/keepers.ts';
import type { Goods } from '../../../shared/shop/goods.ts';
import type { ResidentCtx } from '../../platform/context.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import type { GoodsDocument, StockDocument } from './collections.ts';
import { stockIdOf } from './ids.ts';

/** The stock of each of these that has some. One read, none where none has. */
export const stocksOf = async (goods: readonly Goods[]): Promise<ReadonlyMap<GoodsId, StockDocument>> => {
  const ids = goods.flatMap(({ _id, kind }) => (kind === 'item' ? [stockIdOf(_id)] : []));
  if (ids.length === 0) return new Map();
  const found = await findDocuments('stocks', { _id: command.in(ids) }, { limit: ids.length });
  return new Map(found.map((stock) => [stock.goodsId, stock]));
};

/** Goods that the caller may read of: those of their community that are shown or were called back, and for whoever keeps the shop all of them. */
export const goodsFor = async (ctx: ResidentCtx, goodsId: GoodsId): Promise<GoodsDocument | undefined> => {
  const { communityId } = ctx.resident;
  const goods = await getDocument('goods', goodsId);
  if (goods?.communityId !== communityId) return undefined;
  return goods.status !== 'hidden' || ctx.holds(SHOP_KEEPERS, { communityId }) ? goods : undefined;
};
