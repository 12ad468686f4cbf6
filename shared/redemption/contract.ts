import * as z from 'zod';
import { declareMethods, RESIDENT } from '../declaration.ts';
import { cursor, id, page, text } from '../rpc/schemas.ts';
import { REDEMPTION_ACTS } from './acts.ts';
import { REDEMPTION_LIMITS as LIMITS } from './redemption.ts';
import { orderedShown, quoteShown, redemptionActed, voucherShown } from './shapes.ts';

const redemptionId = id('redemption');
const NOWHERE = { redemptionId: 'redemption_nowhere' };
const quantity = z.number().int().min(1).max(LIMITS.quantityMax);
const own = { mechanism: 'M-39', access: RESIDENT, over: 'ownAccount' } as const;
const acts = { ...own, remember: 'everything' } as const;

/** What somebody gives points for, and the voucher they fetch it with (M-38, M-39). The errors of each method are in order of precedence. */
export const redemptionContract = declareMethods({
  /** What it would cost today, who would pay, and what would be left. Nothing is set aside. */
  'redemption.quote': {
    ...own,
    event: null,
    input: z.object({ goodsId: id('goods'), quantity }),
    output: quoteShown,
    errors: ['GOODS_NOT_FOUND'],
    examples: { good: { goodsId: 'goods_nowhere', quantity: 1 } },
  },
  /** Sets points and goods aside and gives a voucher. The price that was seen is named: another one is refused. */
  'redemption.order': {
    ...REDEMPTION_ACTS['redemption.order'],
    ...acts,
    event: ['redemption.ordered'],
    input: z.object({ goodsId: id('goods'), quantity, priceId: id('price') }),
    output: orderedShown,
    errors: ['GOODS_NOT_FOUND', 'PRICE_CHANGED', 'LIMIT_REACHED', 'POINTS_SHORT', 'OUT_OF_STOCK'],
    examples: { good: { goodsId: 'goods_nowhere', quantity: 1, priceId: 'price_nowhere' } },
  },
  /** The caller's vouchers, the latest first. */
  'redemption.mine': {
    ...own,
    event: null,
    input: z.object({ cursor }),
    output: page(voucherShown),
    errors: [],
    examples: { good: { cursor: 'x' } },
  },
  'redemption.detail': {
    ...own,
    event: null,
    input: z.object({ redemptionId }),
    output: voucherShown,
    errors: ['REDEMPTION_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /** The owner does not want it any more: points and goods are as before. */
  'redemption.cancel': {
    ...REDEMPTION_ACTS['redemption.cancel'],
    ...acts,
    event: ['redemption.cancelled'],
    input: z.object({ redemptionId }),
    output: redemptionActed,
    errors: ['REDEMPTION_NOT_FOUND', 'VOUCHER_REDEEMED', 'VOUCHER_ENDED', 'AT_COUNTER', 'ON_THE_WAY'],
    examples: { good: NOWHERE },
  },
  /** Names who fetches it, and gives the word that they are told. */
  'redemption.name': {
    ...REDEMPTION_ACTS['redemption.name'],
    ...acts,
    event: ['redemption.collectorNamed'],
    input: z.object({ redemptionId, name: text(LIMITS.nameLengthMin, LIMITS.nameLengthMax) }),
    output: redemptionActed,
    errors: [
      'TEXT_REFUSED',
      'REDEMPTION_NOT_FOUND',
      'VOUCHER_REDEEMED',
      'VOUCHER_ENDED',
      'VOUCHER_EXPIRED',
      'AT_COUNTER',
    ],
    examples: { good: { ...NOWHERE, name: '小燕' } },
  },
  /** The owner says that what was stopped may be given. */
  'redemption.resume': {
    ...REDEMPTION_ACTS['redemption.resume'],
    ...acts,
    event: ['redemption.resumed'],
    input: z.object({ redemptionId }),
    output: redemptionActed,
    errors: ['REDEMPTION_NOT_FOUND', 'VOUCHER_NOT_STOPPED', 'VOUCHER_EXPIRED'],
    examples: { good: NOWHERE },
  },
  /** Who of the household said yes that its points are spent together; no balance is told. */
  'redemption.pooled': {
    ...own,
    event: null,
    input: z.object({}),
    output: z.object({
      isMine: z.boolean(),
      /** The caller may say yes: a grown-up. */
      maySay: z.boolean(),
      names: z.array(z.string()),
      /** Who else lives there: they may be named to fetch something. */
      people: z.array(z.string()),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** The caller says yes, or takes it back. What was ordered before stays ordered. */
  'redemption.pool': {
    ...REDEMPTION_ACTS['redemption.pool'],
    ...own,
    event: [],
    remember: 'nothing',
    input: z.object({ isMine: z.boolean() }),
    output: z.object({ isMine: z.boolean() }),
    errors: ['NOT_GROWN_UP'],
    examples: { good: { isMine: true }, harmless: { isMine: false } },
  },
});
