import { ok } from '../../../shared/kernel/errors.ts';
import { withTransaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { restockIdOf } from './ids.ts';

/** Asked twice, or by somebody who does not wait, it changes nothing. */
export const stopWaiting: ApiHandlers['shop.stopWaiting'] = ({ goodsId }, { resident }) =>
  withTransaction(async (transaction) => {
    await transaction.remove('restockWaits', restockIdOf(goodsId, resident._id));
    return { commit: true, value: ok({ isWaiting: false }) };
  });
