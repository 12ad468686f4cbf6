import { declareMethods, OFFICE } from '../declaration.ts';
import { REDEMPTION_ACTS } from './acts.ts';
import { handOver, REDEEM_ERRORS, STOP_ERRORS } from './hand-over.ts';
import { redemptionActed, voucherAtMerchant } from './shapes.ts';

const NOWHERE = { redemptionId: 'redemption_nowhere' };
const atMerchant = { mechanism: 'M-38', access: OFFICE, over: 'ownAccount' } as const;
const acts = { ...atMerchant, remember: 'everything' } as const;

/** What is done behind the counter of a merchant, by the account of its office (decision 080). The errors of each method are in order of precedence. */
export const redemptionMerchantContract = declareMethods({
  /** Takes a voucher in hand, by the digits that were typed or scanned: no other counter is given it for five minutes. */
  'redemption.openAtMerchant': {
    ...REDEMPTION_ACTS['redemption.openAtMerchant'],
    ...atMerchant,
    event: ['redemption.opened'],
    remember: 'nothing',
    input: handOver.open,
    output: voucherAtMerchant,
    errors: [
      'MERCHANT_CLOSED',
      'TOO_MANY_ATTEMPTS',
      'VOUCHER_NOT_FOUND',
      'VOUCHER_ELSEWHERE',
      'VOUCHER_REDEEMED',
      'VOUCHER_ENDED',
      'VOUCHER_STOPPED',
      'AT_COUNTER',
      'ON_THE_WAY',
      'VOUCHER_EXPIRED',
    ],
    examples: { good: { digits: '735208' } },
  },
  /** Hands it out: the merchant is owed its points. Who fetches for its owner says a word: a wrong one stops it, and its owner is asked. */
  'redemption.redeemAtMerchant': {
    ...REDEMPTION_ACTS['redemption.redeemAtMerchant'],
    ...acts,
    event: ['redemption.redeemed', 'redemption.stopped'],
    input: handOver.redeem,
    output: redemptionActed,
    errors: REDEEM_ERRORS,
    examples: { good: { ...NOWHERE, fetchedBy: 'collector', word: 'pine' } },
  },
  /** Does not hand it out, and asks its owner. */
  'redemption.stopAtMerchant': {
    ...REDEMPTION_ACTS['redemption.stopAtMerchant'],
    ...acts,
    event: ['redemption.stopped'],
    input: handOver.stop,
    output: redemptionActed,
    errors: STOP_ERRORS,
    examples: { good: NOWHERE },
  },
});
