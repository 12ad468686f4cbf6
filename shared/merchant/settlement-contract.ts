import * as z from 'zod';
import { declareMethods, holders, MEMBER, OFFICE, RESIDENT } from '../declaration.ts';
import type { LocalMonth } from '../kernel/time.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { MERCHANT_ACTS } from './acts.ts';
import { MERCHANT_KEEPERS } from './keepers.ts';
import { MERCHANT_LIMITS as LIMITS } from './merchant.ts';
import { settlementActed, settlementShown, sumShown } from './shapes.ts';

const month = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .transform((value) => value as LocalMonth);
const settlementId = id('settlement');
/** Of a settlement, as it was seen. */
const digest = z.string().regex(/^[\da-f]{64}$/);
const NOWHERE = { settlementId: 'settlement_nowhere' };
const SEEN = { ...NOWHERE, digest: '0'.repeat(64) };
const words = text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax);
const byStaff = {
  ...({ mechanism: 'M-38', access: holders(MERCHANT_KEEPERS), over: 'ownCommunity' } as const),
  remember: 'everything',
} as const;
const byMerchant = { mechanism: 'M-38', access: OFFICE, over: 'ownAccount', remember: 'everything' } as const;

/** What merchants are owed, a month at a time, signed by two. No money is in it anywhere. The errors of each method are in order of precedence. */
export const merchantSettlementContract = declareMethods({
  /** Draws up a month that is over and of which nothing can come back any more. */
  'merchant.drawUp': {
    ...MERCHANT_ACTS['merchant.drawUp'],
    ...byStaff,
    event: ['merchant.drawnUp'],
    input: z.object({ merchantId: id('merchant'), month }),
    output: settlementActed,
    errors: ['MERCHANT_NOT_FOUND', 'SETTLEMENT_DRAWN', 'MONTH_NOT_OVER', 'NOTHING_DUE'],
    examples: { good: { merchantId: 'merchant_nowhere', month: '2026-01' } },
  },
  /** One settlement: its merchant reads it, the staff do, and every resident once both have signed. */
  'merchant.settlement': {
    ...({ mechanism: 'M-38', access: MEMBER, over: 'ownCommunity' } as const),
    event: null,
    input: z.object({ settlementId }),
    output: settlementShown,
    errors: ['SETTLEMENT_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /** The same as a spreadsheet (XLSX, base64). */
  'merchant.sheet': {
    ...({ mechanism: 'M-38', access: MEMBER, over: 'ownCommunity' } as const),
    event: null,
    input: z.object({ settlementId }),
    output: z.object({ xlsx: z.string() }),
    errors: ['SETTLEMENT_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /** The merchant says that it is right. */
  'merchant.sign': {
    ...MERCHANT_ACTS['merchant.sign'],
    ...byMerchant,
    event: ['merchant.signed'],
    input: z.object({ settlementId, digest }),
    output: settlementActed,
    errors: ['SETTLEMENT_NOT_FOUND', 'SETTLEMENT_CHANGED', 'SETTLEMENT_SIGNED'],
    examples: { good: SEEN },
  },
  /** The merchant counted otherwise, and says why. */
  'merchant.differ': {
    ...MERCHANT_ACTS['merchant.differ'],
    ...byMerchant,
    event: ['merchant.differed'],
    input: z.object({ settlementId, digest, counted: z.number().int().min(0).max(9_999_999), reason: words }),
    output: settlementActed,
    errors: ['TEXT_REFUSED', 'SETTLEMENT_NOT_FOUND', 'SETTLEMENT_CHANGED', 'SETTLEMENT_SIGNED'],
    examples: { good: { ...SEEN, counted: 452, reason: '少算了一张剪头发的' } },
  },
  /** The staff say what they found; the merchant signs, or says again what differs. */
  'merchant.answer': {
    ...MERCHANT_ACTS['merchant.answer'],
    ...byStaff,
    event: ['merchant.answered'],
    input: z.object({ settlementId, words }),
    output: settlementActed,
    errors: ['TEXT_REFUSED', 'SETTLEMENT_NOT_FOUND', 'NO_DIFFERENCE'],
    examples: { good: { ...NOWHERE, words: '那张券是12月1号收的' } },
  },
  /** The staff sign after the merchant: the points leave its account. */
  'merchant.settle': {
    ...MERCHANT_ACTS['merchant.settle'],
    ...byStaff,
    event: ['merchant.settled'],
    input: z.object({ settlementId, digest }),
    output: settlementActed,
    errors: ['SETTLEMENT_NOT_FOUND', 'SETTLEMENT_CHANGED', 'SETTLEMENT_SIGNED', 'SETTLEMENT_NOT_SIGNED'],
    examples: { good: SEEN },
  },
  /** What was settled in one month, merchant by merchant and together; the latest such month unless told otherwise. */
  'merchant.published': {
    ...({ mechanism: 'M-38', access: RESIDENT, over: 'ownCommunity' } as const),
    event: null,
    input: z.object({ month: month.optional() }),
    output: z.object({
      /** Null before anything was settled. */
      month: z.string().nullable(),
      /** The month before and after it in which something was settled. */
      ...{ before: z.string().nullable(), after: z.string().nullable() },
      items: z.array(sumShown.extend({ settlementId: idOut, name: z.string(), cameBack: sumShown })),
      /** Of all of them: the whole that each is a part of. */
      all: sumShown.extend({ cameBack: sumShown }),
    }),
    errors: [],
    examples: { good: { month: '2026-10' } },
  },
});
