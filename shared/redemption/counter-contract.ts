import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { CARD_LIMITS } from '../household/card.ts';
import { cursor, id, page, text } from '../rpc/schemas.ts';
import { SHOP_KEEPERS } from '../shop/keepers.ts';
import { REDEMPTION_ACTS } from './acts.ts';
import { handOver, REDEEM_ERRORS, STOP_ERRORS } from './hand-over.ts';
import { REDEMPTION_LIMITS as LIMITS } from './redemption.ts';
import { counterRow, householdAtCounter, orderedShown, redemptionActed, voucherInHand } from './shapes.ts';

const redemptionId = id('redemption');
const NOWHERE = { redemptionId: 'redemption_nowhere' };
const atCounter = { mechanism: 'M-39', access: holders(SHOP_KEEPERS), over: 'ownCommunity' } as const;
const acts = { ...atCounter, remember: 'everything' } as const;
const code = z.string().regex(new RegExp(`^\\d{${String(CARD_LIMITS.codeDigits)}}$`));
const quantity = z.number().int().min(1).max(LIMITS.quantityMax);

/** What is done behind the counter of the shop. The errors of each method are in order of precedence. */
export const redemptionCounterContract = declareMethods({
  /** What waits to be fetched, the latest first, and on the first page what is to be brought and what was given today. */
  'redemption.counter': {
    ...atCounter,
    event: null,
    input: z.object({ cursor }),
    output: page(counterRow).extend({ toBring: z.array(counterRow), given: z.array(counterRow) }),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  /** Takes a voucher in hand, by the digits that were typed or scanned: no other counter is given it for five minutes. */
  'redemption.open': {
    ...REDEMPTION_ACTS['redemption.open'],
    ...atCounter,
    event: ['redemption.opened'],
    remember: 'nothing',
    input: handOver.open,
    output: voucherInHand,
    errors: [
      'TOO_MANY_ATTEMPTS',
      'VOUCHER_NOT_FOUND',
      'VOUCHER_REDEEMED',
      'VOUCHER_ENDED',
      'VOUCHER_STOPPED',
      'AT_COUNTER',
      'ON_THE_WAY',
      'VOUCHER_EXPIRED',
      'OWN_VOUCHER',
    ],
    examples: { good: { digits: '735208' } },
  },
  /** A household without a phone, by its card: who lives there, what they can spend, and what waits for them. */
  'redemption.openCard': {
    ...REDEMPTION_ACTS['redemption.openCard'],
    ...atCounter,
    event: ['redemption.cardShown'],
    remember: 'nothing',
    input: z.object({ buildingId: id('building'), unit: z.number().int().min(1).max(99), flat: text(1, 10), code }),
    output: householdAtCounter,
    errors: ['FLAT_NOT_FOUND', 'TOO_MANY_ATTEMPTS', 'CARD_WRONG'],
    examples: { good: { buildingId: 'building_nowhere', unit: 1, flat: '302', code: '01234567' } },
  },
  /** Orders for somebody who stands at the counter with the card of their household. */
  'redemption.orderByCard': {
    ...REDEMPTION_ACTS['redemption.orderByCard'],
    ...atCounter,
    // The code of a card could be found from its fingerprint (decision 053).
    remember: 'not the input',
    event: ['redemption.orderedFor'],
    input: z.object({ residentId: id('resident'), code, goodsId: id('goods'), quantity, priceId: id('price') }),
    output: orderedShown,
    errors: [
      'RESIDENT_NOT_FOUND',
      'OWN_VOUCHER',
      'TOO_MANY_ATTEMPTS',
      'CARD_WRONG',
      'GOODS_NOT_FOUND',
      'PRICE_CHANGED',
      'LIMIT_REACHED',
      'POINTS_SHORT',
      'OUT_OF_STOCK',
    ],
    examples: {
      good: {
        ...{ residentId: 'resident_nowhere', code: '01234567', goodsId: 'goods_nowhere' },
        ...{ quantity: 1, priceId: 'price_nowhere' },
      },
    },
  },
  /** Gives it. Who fetches for its owner says a word: a wrong one stops it, and its owner is asked. */
  'redemption.redeem': {
    ...REDEMPTION_ACTS['redemption.redeem'],
    ...acts,
    event: ['redemption.redeemed', 'redemption.stopped'],
    input: handOver.redeem,
    output: redemptionActed,
    errors: REDEEM_ERRORS,
    examples: { good: { ...NOWHERE, fetchedBy: 'collector', word: 'pine' } },
  },
  /** Does not give it, and asks its owner. */
  'redemption.stop': {
    ...REDEMPTION_ACTS['redemption.stop'],
    ...acts,
    event: ['redemption.stopped'],
    input: handOver.stop,
    output: redemptionActed,
    errors: STOP_ERRORS,
    examples: { good: NOWHERE },
  },
  /** Says that something comes back; another one signs for it. */
  'redemption.askReturn': {
    ...REDEMPTION_ACTS['redemption.askReturn'],
    ...acts,
    event: ['redemption.returnAsked'],
    input: z.object({ redemptionId, reason: text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax) }),
    output: redemptionActed,
    errors: ['TEXT_REFUSED', 'REDEMPTION_NOT_FOUND', 'VOUCHER_NOT_FETCHED', 'RETURN_NOT_POSSIBLE', 'OWN_VOUCHER'],
    examples: { good: { ...NOWHERE, reason: '袋子破了' } },
  },
  /** A second person, of another household than the first, signs that it came back: points and goods go back. */
  'redemption.takeBack': {
    ...REDEMPTION_ACTS['redemption.takeBack'],
    ...acts,
    event: ['redemption.returned'],
    input: z.object({ redemptionId }),
    output: redemptionActed,
    errors: [
      'REDEMPTION_NOT_FOUND',
      'RETURN_NOT_ASKED',
      'OTHER_HOUSEHOLD_NEEDED',
      'OWN_VOUCHER',
      'RETURN_NOT_POSSIBLE',
    ],
    examples: { good: NOWHERE },
  },
});
