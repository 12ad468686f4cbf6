import type { ApiHandlers } from '../handlers.ts';
import { askReturn } from './ask-return.ts';
import { whoHad } from './who-had.ts';
import { bring } from './bring.ts';
import { bringAtDoor } from './bring-at-door.ts';
import { bringFor } from './bring-for.ts';
import { cancel } from './cancel.ts';
import { counter } from './counter.ts';
import { carry } from './carry.ts';
import { deliver } from './deliver.ts';
import { handTo } from './hand-to.ts';
import { putDown } from './put-down.ts';
import { takeIn } from './take-in.ts';
import { toCarry } from './to-carry.ts';
import { detail } from './detail.ts';
import { askEstate } from './ask-estate.ts';
import { estates } from './estates.ts';
import { signEstate } from './sign-estate.ts';
import { mine } from './mine.ts';
import { name } from './name.ts';
import { open } from './open.ts';
import { openAtDoor } from './open-at-door.ts';
import { openAtMerchant } from './open-at-merchant.ts';
import { redeemAtMerchant } from './redeem-at-merchant.ts';
import { stopAtMerchant } from './stop-at-merchant.ts';
import { openCard } from './open-card.ts';
import { order } from './order.ts';
import { orderByCard } from './order-by-card.ts';
import { pool } from './pool.ts';
import { pooled } from './pooled.ts';
import { quote } from './quote.ts';
import { redeem } from './redeem.ts';
import { resume } from './resume.ts';
import { printSheet } from './print-sheet.ts';
import { settle } from './settle.ts';
import { sheet } from './sheet.ts';
import { sheets } from './sheets.ts';
import { tick } from './tick.ts';
import { stop } from './stop.ts';
import { takeBack } from './take-back.ts';

export { letGoOfOwn, letGoOfPaid } from './leaving.ts';
export { wakeRecalls } from './wake-recalls.ts';
export { wakeVouchers } from './wake-vouchers.ts';

/** The methods of this feature. */
export const handlers = {
  'redemption.askEstate': askEstate,
  'redemption.askReturn': askReturn,
  'redemption.estates': estates,
  'redemption.signEstate': signEstate,
  'redemption.bring': bring,
  'redemption.bringAtDoor': bringAtDoor,
  'redemption.bringFor': bringFor,
  'redemption.cancel': cancel,
  'redemption.carry': carry,
  'redemption.deliver': deliver,
  'redemption.handTo': handTo,
  'redemption.putDown': putDown,
  'redemption.takeIn': takeIn,
  'redemption.toCarry': toCarry,
  'redemption.whoHad': whoHad,
  'redemption.counter': counter,
  'redemption.detail': detail,
  'redemption.mine': mine,
  'redemption.name': name,
  'redemption.open': open,
  'redemption.openAtDoor': openAtDoor,
  'redemption.openAtMerchant': openAtMerchant,
  'redemption.redeemAtMerchant': redeemAtMerchant,
  'redemption.stopAtMerchant': stopAtMerchant,
  'redemption.openCard': openCard,
  'redemption.order': order,
  'redemption.orderByCard': orderByCard,
  'redemption.pool': pool,
  'redemption.pooled': pooled,
  'redemption.quote': quote,
  'redemption.redeem': redeem,
  'redemption.resume': resume,
  'redemption.printSheet': printSheet,
  'redemption.settle': settle,
  'redemption.sheet': sheet,
  'redemption.sheets': sheets,
  'redemption.tick': tick,
  'redemption.stop': stop,
  'redemption.takeBack': takeBack,
} satisfies Partial<ApiHandlers>;
