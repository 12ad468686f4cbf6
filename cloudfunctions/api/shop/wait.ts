import { fail, ok, type Result } from '../../../shared/kernel/errors.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { numbersOf } from '../../../shared/shop/stock.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { restockIdOf, stockIdOf } from './ids.ts';

type Waited = Result<{ readonly isWaiting: true }, 'GOODS_NOT_FOUND' | 'NO_STOCK_KEPT' | 'GOODS_IN_STOCK'>;
/**
 * What somebody wants is nobody's business: no event says it. The stock is held, so that what comes at the same time is met as a conflict,
 * and nobody waits for what is there.
 */
export const wait: ApiHandlers['shop.wait'] = ({ goodsId }, { resident }) =>
  withTransaction<Waited>(async (transaction, now) => {
    const { _id: residentId, communityId } = resident;
    const goods = await transaction.get('goods', goodsId);
    if (goods?.communityId !== communityId || goods.status !== 'open')
      return { commit: false, value: fail('GOODS_NOT_FOUND') };
    const stockId = stockIdOf(goodsId);
    if (!(await transaction.hold('stocks', stockId))) return { commit: false, value: fail('NO_STOCK_KEPT') };
    const stock = await transaction.get('stocks', stockId);
    if (!stock) return { commit: false, value: fail('NO_STOCK_KEPT') };
    if (numbersOf(stock, beijingDay(now)).free > 0) return { commit: false, value: fail('GOODS_IN_STOCK') };
    const _id = restockIdOf(goodsId, residentId);
    await transaction.replace('restockWaits', { _id, schema: 1, createdAt: now, communityId, goodsId, residentId });
    return { commit: true, value: ok({ isWaiting: true }) };
  });
