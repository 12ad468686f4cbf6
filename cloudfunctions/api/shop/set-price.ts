import { addDays } from '../../../shared/kernel/calendar.ts';
import { fail, ok } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { PRICE_DAYS_AHEAD_MAX, setPrice as decide } from '../../../shared/shop/prices.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnGoods, signedBy } from './act.ts';
import { priceIdOf } from './ids.ts';

/** The version is kept for good beside the goods, which know the price in force and the next alone. */
export const setPrice: ApiHandlers['shop.setPrice'] = ({ goodsId, points, from }, ctx) =>
  actOnGoods<'GOODS_RECALLED' | 'PRICE_DAY_TOO_EARLY'>(ctx, {
    ...{ goodsId, kind: 'shop.priceSet' },
    decide: async (goods, now, transaction) => {
      if (goods.status === 'recalled') return fail('GOODS_RECALLED');
      const number = goods.priceVersions + 1;
      const price = { priceId: priceIdOf(goodsId, number), number, points, from, set: signedBy(ctx, now) };
      const today = beijingDay(now);
      const prices = decide(goods.prices, price, { today, latest: addDays(today, PRICE_DAYS_AHEAD_MAX) });
      if (!prices.ok) return prices;
      const { communityId } = goods;
      await transaction.insert('goodsPrices', [
        { ...price, _id: price.priceId, communityId, goodsId, schema: 1, createdAt: now },
      ]);
      return ok({ ...goods, prices: prices.value, priceVersions: number, updatedAt: now });
    },
  });
