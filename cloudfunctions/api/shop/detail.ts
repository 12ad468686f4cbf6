import { fail, ok } from '../../../shared/kernel/errors.ts';
import { SHOP_KEEPERS } from '../../../shared/shop/keepers.ts';
import { nextGiven } from '../../../shared/shop/hours.ts';
import { priceAfter } from '../../../shared/shop/prices.ts';
import { soonestOf } from '../../../shared/shop/stock.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import type { ApiHandlers } from '../handlers.ts';
import { balanceIn, balanceParts } from '../points/index.ts';
import type { SlipDocument } from './collections.ts';
import { restockIdOf, shopIdOf, stockIdOf } from './ids.ts';
import { addressesOfGoods, showForResident, showPrice, showShop } from './project.ts';
import { goodsFor } from './read-shop.ts';

const PRICES_MAX = 10;
const THANKS_MAX = 5;

export const detail: ApiHandlers['shop.detail'] = async ({ goodsId }, ctx) => {
  const goods = await goodsFor(ctx, goodsId);
  if (!goods) return fail('GOODS_NOT_FOUND');
  const { communityId } = goods;
  const { account, shops, stocks, waits, prices, thanks } = await readTogether(communityId, {
    ...balanceParts(ctx),
    shops: part('shops', { _id: shopIdOf(communityId) }, { limit: 1 }),
    stocks: part('stocks', { _id: stockIdOf(goodsId) }, { limit: 1 }),
    waits: part('restockWaits', { _id: restockIdOf(goodsId, ctx.resident._id) }, { limit: 1, fields: ['_id'] }),
    prices: part('goodsPrices', { goodsId }, { orderBy: [['number', 'desc']], limit: PRICES_MAX }),
    thanks: part('stockSlips', { goodsId, isThanked: true }, { orderBy: [['order', 'desc']], limit: THANKS_MAX }),
  });
  const addresses = await addressesOfGoods([goods]);
  const points = balanceIn({ account });
  const [stock] = stocks;
  const [shop] = shops;
  const next = priceAfter(goods.prices, ctx.today);
  return ok({
    ...showForResident(goods, stock, { ctx, points, isWaiting: waits.length > 0, addresses }),
    nextPrice: next ? showPrice(next) : null,
    prices: prices.map(showPrice),
    bestBefore: stock ? soonestOf(stock, ctx.today) : null,
    thanks: thanks.flatMap(thanksOf),
    givenDay: (goods.givenOn && shop && nextGiven(shop, goods, ctx.now)) ?? null,
    recalled: goods.status === 'recalled' ? { reason: goods.reason, at: goods.recalled.at } : null,
    shop: shop ? showShop(shop, ctx.now) : null,
    balance: points,
    isKeeper: ctx.holds(SHOP_KEEPERS, { communityId }),
  });
};

const thanksOf = ({ _id, said, createdAt }: SlipDocument) =>
  said.kind === 'receipt' && said.donor !== null
    ? [{ slipId: _id, name: said.donor, quantity: said.quantity, at: createdAt }]
    : [];
