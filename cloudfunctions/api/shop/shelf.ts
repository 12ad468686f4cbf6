import { ok } from '../../../shared/kernel/errors.ts';
import { GOODS_LIMITS } from '../../../shared/shop/goods.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { shopIdOf } from './ids.ts';
import { addressesOfGoods, showOnShelf, showShop, showSlip } from './project.ts';
import { stocksOf } from './read-shop.ts';

/** Those called back last, which may still lie there. */
const RECALLED_MAX = 10;
const SLIPS_MAX = 40;

export const shelf: ApiHandlers['shop.shelf'] = async (_, ctx) => {
  const { communityId } = ctx.resident;
  const { shops, kept, recalled, slips } = await readTogether(communityId, {
    shops: part('shops', { _id: shopIdOf(communityId) }, { limit: 1 }),
    kept: part(
      'goods',
      { communityId, status: command.in(['open', 'hidden']) },
      { orderBy: [['order', 'asc']], limit: 2 * GOODS_LIMITS.atOnce },
    ),
    recalled: part('goods', { communityId, status: 'recalled' }, { orderBy: [['order', 'desc']], limit: RECALLED_MAX }),
    slips: part('stockSlips', { communityId, status: 'waiting' }, { orderBy: [['order', 'desc']], limit: SLIPS_MAX }),
  });
  const goods = [...kept, ...recalled];
  const older = slips.flatMap(({ goodsId }) => (goods.some(({ _id }) => _id === goodsId) ? [] : [goodsId]));
  // A slip may be of what was called back long ago.
  const rest = older.length === 0 ? [] : await findDocuments('goods', { _id: command.in(older) }, { limit: SLIPS_MAX });
  const all = [...goods, ...rest];
  const [stocks, addresses] = await Promise.all([stocksOf(all), addressesOfGoods(goods)]);
  const [shop] = shops;
  return ok({
    shop: shop ? showShop(shop, ctx.now) : null,
    items: goods.map((one) => showOnShelf(one, stocks.get(one._id), ctx.today, addresses)),
    slips: slips.flatMap((slip) => {
      const of = all.find(({ _id }) => _id === slip.goodsId);
      const stock = stocks.get(slip.goodsId);
      return of && stock ? [showSlip(slip, of, stock, ctx)] : [];
    }),
  });
};
