import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of this feature, each with what a screen offers after it (`kernel/errors.ts`). */
export const SHOP_REFUSALS = {
  ...recoveredBy('refresh', [
    'GOODS_NOT_FOUND',
    'GOODS_RECALLED',
    'SLIP_NOT_FOUND',
    'SLIP_NOT_WAITING',
    'NOBODY_NAMED',
    'SLIP_STALE',
    'BATCH_NOT_FOUND',
    'GOODS_IN_STOCK',
    'OUT_OF_STOCK',
    'BATCH_BLOCKED',
    'RESERVE_SETTLED',
  ]),
  ...recoveredBy('none', ['OTHER_HOUSEHOLD_NEEDED', 'NO_STOCK_KEPT', 'TOO_MANY_BATCHES', 'TOO_MANY_GOODS']),
  ...recoveredBy('edit', [
    'PRICE_DAY_TOO_EARLY',
    'BEST_BEFORE_PAST',
    'STOCK_BELOW_RESERVED',
    'LOSS_TOO_MANY',
    'SHOP_HOURS_WRONG',
  ]),
} as const;
