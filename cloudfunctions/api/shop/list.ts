import { ok } from '../../../shared/kernel/errors.ts';
import type { GoodsId } from '../../../shared/kernel/ids.ts';
import { GOODS_LIMITS } from '../../../shared/shop/goods.ts';
import { SHOP_KEEPERS } from '../../../shared/shop/keepers.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { balanceIn, balanceParts } from '../points/index.ts';
import { shopIdOf } from './ids.ts';
import { addressesOfGoods, showForResident, showShop } from './project.ts';
import { stocksOf } from './read-shop.ts';

/** Somebody may have asked for all there is. */
const WAITS_MAX = 2 * GOODS_LIMITS.atOnce;

export const list: ApiHandlers['shop.list'] = async (_, ctx) => {
  const { communityId, _id: residentId } = ctx.resident;
  const { account, shops, goods, waits } = await readTogether(communityId, {
    ...balanceParts(ctx),
    shops: part('shops', { _id: shopIdOf(communityId) }, { limit: 1 }),
    goods: part(
      'goods',
      { communityId, status: 'open' },
      { orderBy: [['order', 'asc']], limit: 2 * GOODS_LIMITS.atOnce },
    ),
    waits: part('restockWaits', { residentId }, { limit: WAITS_MAX, fields: ['goodsId'] }),
  });
  const [stocks, addresses] = await Promise.all([stocksOf(goods), addressesOfGoods(goods)]);
  const points = balanceIn({ account });
  const waited = new Set<GoodsId>(waits.map(({ goodsId }) => goodsId));
  const items = goods.map((one) =>
    showForResident(one, stocks.get(one._id), { ctx, points, isWaiting: waited.has(one._id), addresses }),
  );
  const [shop] = shops;
  return ok({
    shop: shop ? showShop(shop, ctx.now) : null,
    balance: points,
    // What has no price yet cannot be had, and is the keeper's alone to see.
    items: items.filter(({ price }) => price !== null),
    isKeeper: ctx.holds(SHOP_KEEPERS, { communityId }),
  });
};
