import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of this feature, each with what a screen offers after it (`kernel/errors.ts`). */
export const MERCHANT_REFUSALS = {
  ...recoveredBy('refresh', [
    'MERCHANT_NAMED',
    'MERCHANT_NOT_FOUND',
    'MERCHANT_NOT_WAITING',
    'MERCHANT_NOT_AGREED',
    'MERCHANT_ENDED',
    'MERCHANT_CLOSED',
    'SETTLEMENT_NOT_FOUND',
    'SETTLEMENT_DRAWN',
    'SETTLEMENT_CHANGED',
    'SETTLEMENT_SIGNED',
    'SETTLEMENT_NOT_SIGNED',
    'NO_DIFFERENCE',
  ]),
  ...recoveredBy('none', ['MONTH_NOT_OVER', 'NOTHING_DUE']),
  ...recoveredBy('edit', ['VOUCHER_ELSEWHERE']),
} as const;
