import type { InstantMs } from '../../../shared/kernel/brand.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import type { Goods } from '../../../shared/shop/goods.ts';
import type { Slip } from '../../../shared/shop/slips.ts';
import { numbersOf, type Stock } from '../../../shared/shop/stock.ts';
import { orderKey } from '../../platform/paging.ts';
import type { GoodsDocument, SlipDocument, StockDocument } from './collections.ts';

/** Goods as they are stored. */
export const goodsDocument = (goods: Goods): GoodsDocument => ({
  ...goods,
  schema: 1,
  order: orderKey(goods.createdAt, goods._id),
});

/** A slip as it is stored. */
export const slipDocument = (slip: Slip): SlipDocument => ({
  ...slip,
  schema: 1,
  order: orderKey(slip.createdAt, slip._id),
  isThanked: slip.status === 'signed' && slip.said.kind === 'receipt' && slip.said.donor !== null,
});

/** Stock as it is stored. Where none could be had and some can now, those who wait are told. @param before - undefined for stock that is new. */
export const stockDocument = (before: StockDocument | undefined, stock: Stock, now: InstantMs): StockDocument => {
  const today = beijingDay(now);
  const hasCome = before !== undefined && numbersOf(before, today).free === 0 && numbersOf(stock, today).free > 0;
  return {
    ...stock,
    schema: 1,
    createdAt: before?.createdAt ?? now,
    wakeAt: hasCome ? now : (before?.wakeAt ?? null),
  };
};
