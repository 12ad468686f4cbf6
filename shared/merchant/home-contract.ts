import * as z from 'zod';
import { declareMethods, OFFICE } from '../declaration.ts';
import { idOut } from '../rpc/schemas.ts';
import { MERCHANT_STATUSES } from './merchant.ts';
import { duesShown, merchantGoods, settlementRow, sumShown } from './shapes.ts';

const entry = z.object({
  redemptionId: idOut,
  ...{ name: z.string(), unit: z.string(), pieces: z.number().int(), points: z.number().int(), at: z.number().int() },
  /** It came back since, and counts nothing. */
  isBack: z.boolean(),
});

/** What a merchant's account sees: what it handed out itself, and nothing else. */
export const merchantHomeContract = declareMethods({
  /** Today and this month; null where nobody named the caller's office a merchant. */
  'merchant.home': {
    ...({ mechanism: 'M-38', access: OFFICE, over: 'ownAccount' } as const),
    event: null,
    input: z.object({}),
    output: z.object({
      merchant: z
        .object({
          ...{ merchantId: idOut, name: z.string(), status: z.enum(MERCHANT_STATUSES), reason: z.string().nullable() },
          goods: z.array(merchantGoods),
          today: sumShown,
          month: duesShown.extend({ month: z.string() }),
          /** What was handed out last, the latest thirty of this month. */
          recent: z.array(entry),
          /** The newest twelve. */
          settlements: z.array(settlementRow),
        })
        .nullable(),
    }),
    errors: [],
    examples: { good: {} },
  },
});
