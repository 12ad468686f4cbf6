import * as z from 'zod';
import { idOut } from '../rpc/schemas.ts';
import { GOODS_PICTURES } from '../shop/pictures.ts';
import { MERCHANT_STATUSES } from './merchant.ts';
import { SETTLEMENT_STATUSES } from './statuses.ts';

const count = z.number().int().min(0);
const instant = z.number().int();
const signed = z.object({ name: z.string(), at: instant });
/** Vouchers, and whole points of them together. */
export const sumShown = z.object({ vouchers: count, points: count });
const line = sumShown.extend({
  ...{ goodsId: idOut, name: z.string(), unit: z.string(), picture: z.enum(GOODS_PICTURES) },
  /** Points of one piece, and how many pieces. */
  ...{ each: count, pieces: count },
});
/** What a merchant is owed, by what it handed out; `cameBack` is in no line and no sum. */
export const duesShown = sumShown.extend({ lines: z.array(line), cameBack: sumShown });

/** Something that a merchant hands out. `points`: the price of today; null = none. */
export const merchantGoods = z.object({
  ...{ goodsId: idOut, name: z.string(), size: z.string(), unit: z.string(), picture: z.enum(GOODS_PICTURES) },
  points: count.nullable(),
});

/** A settlement in a list. */
export const settlementRow = sumShown.extend({
  ...{ settlementId: idOut, month: z.string(), status: z.enum(SETTLEMENT_STATUSES) },
});

/** One settlement whole. */
export const settlementShown = duesShown.extend({
  ...{ settlementId: idOut, merchantId: idOut, name: z.string(), month: z.string() },
  status: z.enum(SETTLEMENT_STATUSES),
  /** What both sign. */
  digest: z.string(),
  drawn: signed,
  differences: z.array(
    z.object({
      ...{ counted: count, reason: z.string(), at: instant },
      answer: signed.extend({ words: z.string() }).nullable(),
    }),
  ),
  signedAt: instant.nullable(),
  settled: signed.nullable(),
  /** What the caller may do now. */
  may: z.array(z.enum(['sign', 'differ', 'answer', 'settle'])),
});

/** A merchant in the list of the staff. */
export const merchantRow = z.object({
  ...{ merchantId: idOut, officeId: idOut, name: z.string(), status: z.enum(MERCHANT_STATUSES) },
  /** Somebody acts for its office. */
  isHeld: z.boolean(),
  /** The caller may say the second yes. */
  mayAgree: z.boolean(),
});

/** What an act on a merchant answers. */
export const merchantActed = z.object({ merchantId: idOut, status: z.enum(MERCHANT_STATUSES) });
/** What an act on a settlement answers. */
export const settlementActed = z.object({ settlementId: idOut, status: z.enum(SETTLEMENT_STATUSES) });
