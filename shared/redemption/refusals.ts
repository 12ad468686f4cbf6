import { recoveredBy } from '../kernel/recovered-by.ts';

/** The refusals of this feature, each with what a screen offers after it (`kernel/errors.ts`). */
export const REDEMPTION_REFUSALS = {
  ...recoveredBy('refresh', [
    'PRICE_CHANGED',
    'REDEMPTION_NOT_FOUND',
    'VOUCHER_REDEEMED',
    'VOUCHER_ENDED',
    'VOUCHER_EXPIRED',
    'VOUCHER_STOPPED',
    'VOUCHER_NOT_STOPPED',
    'VOUCHER_NOT_OPENED',
    'VOUCHER_NOT_FETCHED',
    'AT_COUNTER',
    'RETURN_NOT_ASKED',
    'SHEET_NOT_FOUND',
    'NOTHING_TO_SETTLE',
    'ESTATE_NOT_ASKED',
    'ESTATE_SETTLED',
  ]),
  ...recoveredBy('none', ['POINTS_SHORT', 'LIMIT_REACHED', 'OWN_VOUCHER', 'NOTHING_WAITS', 'RETURN_NOT_POSSIBLE']),
  ...recoveredBy('edit', ['VOUCHER_NOT_FOUND']),
} as const;
