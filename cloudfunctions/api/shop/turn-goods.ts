import { turnGoods as decide } from '../../../shared/shop/goods.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnGoods } from './act.ts';

export const turnGoods: ApiHandlers['shop.turnGoods'] = ({ goodsId, to }, ctx) =>
  actOnGoods(ctx, {
    ...{ goodsId, kind: to === 'open' ? 'shop.goodsShown' : 'shop.goodsHidden' },
    decide: (goods, now) => decide(goods, to, now),
  });
