import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import { id, idOut, text } from '../rpc/schemas.ts';
import { MERCHANT_ACTS } from './acts.ts';
import { MERCHANT_KEEPERS } from './keepers.ts';
import { MERCHANT_LIMITS as LIMITS, MERCHANT_TURNS } from './merchant.ts';
import { merchantActed, merchantGoods, merchantRow, settlementRow } from './shapes.ts';

const merchantId = id('merchant');
const NOWHERE = { merchantId: 'merchant_nowhere' };
const byStaff = { mechanism: 'M-38', access: holders(MERCHANT_KEEPERS), over: 'ownCommunity' } as const;
const acts = { ...byStaff, remember: 'everything' } as const;
const signed = z.object({ name: z.string(), at: z.number().int() });

/** Shops of the place that hand out for points, as the staff keep them. The errors of each method are in order of precedence. */
export const merchantContract = declareMethods({
  /** All merchants, the newest first, and the offices of merchants that nobody named yet. */
  'merchant.list': {
    ...byStaff,
    event: null,
    input: z.object({}),
    output: z.object({
      items: z.array(merchantRow),
      offices: z.array(z.object({ officeId: idOut, organisation: z.string() })),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** One of them: who said yes, what it hands out, and its settlements, the newest twelve. */
  'merchant.detail': {
    ...byStaff,
    event: null,
    input: z.object({ merchantId }),
    output: merchantRow.extend({
      ...{ named: signed, agreed: signed.nullable() },
      turned: signed.extend({ reason: z.string() }).nullable(),
      /** Goods of the shop, and whether this one hands them out. */
      goods: z.array(merchantGoods.extend({ isTheirs: z.boolean(), merchantName: z.string().nullable() })),
      /** Whole points on its account that were not settled yet. */
      due: z.number().int(),
      settlements: z.array(settlementRow),
      /** Months that were not drawn up yet, and the first Beijing day on which each can be. */
      months: z.array(z.object({ month: z.string(), from: z.string(), isDrawable: z.boolean() })),
    }),
    errors: ['MERCHANT_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /** Names an office as a merchant; it hands out once another household of the staff said yes. */
  'merchant.name': {
    ...MERCHANT_ACTS['merchant.name'],
    ...acts,
    event: ['merchant.named'],
    input: z.object({ officeId: id('office') }),
    output: merchantActed,
    errors: ['OFFICE_NOT_FOUND', 'MERCHANT_NAMED'],
    examples: { good: { officeId: 'office_nowhere' } },
  },
  /** The second yes, of somebody else of another household. */
  'merchant.agree': {
    ...MERCHANT_ACTS['merchant.agree'],
    ...acts,
    event: ['merchant.agreed'],
    input: z.object({ merchantId }),
    output: merchantActed,
    errors: ['MERCHANT_NOT_FOUND', 'MERCHANT_NOT_WAITING', 'OTHER_HOUSEHOLD_NEEDED'],
    examples: { good: NOWHERE },
  },
  /** Pauses it, opens it again, or ends it for good. Its open vouchers are fetched at the counter of the shop then. */
  'merchant.turn': {
    ...MERCHANT_ACTS['merchant.turn'],
    ...acts,
    event: ['merchant.opened', 'merchant.paused', 'merchant.ended'],
    input: z.object({
      merchantId,
      to: z.enum(MERCHANT_TURNS),
      reason: text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax),
    }),
    output: merchantActed,
    errors: ['TEXT_REFUSED', 'MERCHANT_NOT_FOUND', 'MERCHANT_ENDED', 'MERCHANT_NOT_AGREED'],
    examples: { good: { ...NOWHERE, to: 'paused', reason: '店里装修' } },
  },
  /** Says that it hands out these goods, or no longer. Goods have one merchant at most: another one's are taken over. */
  'merchant.setGoods': {
    ...MERCHANT_ACTS['merchant.setGoods'],
    ...acts,
    event: ['merchant.goodsSet'],
    input: z.object({ merchantId, goodsId: id('goods'), isTheirs: z.boolean() }),
    output: z.object({ merchantId: idOut, goodsId: idOut, isTheirs: z.boolean() }),
    errors: ['MERCHANT_NOT_FOUND', 'MERCHANT_ENDED', 'GOODS_NOT_FOUND', 'GOODS_RECALLED'],
    examples: { good: { ...NOWHERE, goodsId: 'goods_nowhere', isTheirs: true } },
  },
});
