import * as z from 'zod';
import { id } from '../rpc/schemas.ts';
import { FETCHERS } from './redemption.ts';
import { SPOKEN_WORDS } from './spoken.ts';
import { VOUCHER_DIGITS } from './tries.ts';

/** What the shop's counter and a merchant's take alike: six digits open a voucher, and whoever fetches for its owner says a word. */
export const handOver = {
  open: z.object({ digits: z.string().regex(new RegExp(`^\\d{${String(VOUCHER_DIGITS)}}$`)) }),
  redeem: z.object({
    redemptionId: id('redemption'),
    fetchedBy: z.enum(FETCHERS),
    word: z.enum(SPOKEN_WORDS).nullable(),
  }),
  stop: z.object({ redemptionId: id('redemption') }),
};

/** Why a voucher in hand is not stopped, in order of precedence. */
export const STOP_ERRORS = [
  'REDEMPTION_NOT_FOUND',
  'VOUCHER_STOPPED',
  'VOUCHER_REDEEMED',
  'VOUCHER_ENDED',
  'VOUCHER_NOT_OPENED',
  'AT_COUNTER',
] as const;

/** Why it is not given, in order of precedence. */
export const REDEEM_ERRORS = [...STOP_ERRORS, 'BATCH_BLOCKED'] as const;
