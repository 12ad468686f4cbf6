import type { ApiHandlers } from '../handlers.ts';
import { addGoods } from './add-goods.ts';
import { changeGoods } from './change-goods.ts';
import { detail } from './detail.ts';
import { drop } from './drop.ts';
import { forgetDonor } from './forget-donor.ts';
import { ledger } from './ledger.ts';
import { list } from './list.ts';
import { propose } from './propose.ts';
import { recall } from './recall.ts';
import { setHours } from './set-hours.ts';
import { setPrice } from './set-price.ts';
import { shelf } from './shelf.ts';
import { sign } from './sign.ts';
import { stopWaiting } from './stop-waiting.ts';
import { turnGoods } from './turn-goods.ts';
import { wait } from './wait.ts';

export { goodsDocument } from './record.ts';
export type { RecallDocument } from './collections.ts';
export { recallIdOf, shopIdOf, stockIdOf } from './ids.ts';
export { goodsNaming } from './media-uses.ts';
export { batchesGiven, batchesGivenFor, handOut, mayHandOut, reserveStock, takeBack, unreserveStock } from './stock.ts';
export { wakeRestocks } from './wake-restocks.ts';

/** The methods of this feature. */
export const handlers = {
  'shop.addGoods': addGoods,
  'shop.changeGoods': changeGoods,
  'shop.detail': detail,
  'shop.drop': drop,
  'shop.forgetDonor': forgetDonor,
  'shop.ledger': ledger,
  'shop.list': list,
  'shop.propose': propose,
  'shop.recall': recall,
  'shop.setHours': setHours,
  'shop.setPrice': setPrice,
  'shop.shelf': shelf,
  'shop.sign': sign,
  'shop.stopWaiting': stopWaiting,
  'shop.turnGoods': turnGoods,
  'shop.wait': wait,
} satisfies Partial<ApiHandlers>;
