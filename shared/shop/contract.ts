import * as z from 'zod';
import { declareMethods, holders, RESIDENT } from '../declaration.ts';
import { cursor, id, page, text } from '../rpc/schemas.ts';
import { SHOP_ACTS } from './acts.ts';
import { SHOP_KEEPERS } from './keepers.ts';
import { goodsRow, goodsShown, moveShown, shelfRow, shopShown, slipActed, slipShown } from './shapes.ts';
import { SLIP_WORDS } from './slips.ts';

const goodsId = id('goods');
const NOWHERE = { goodsId: 'goods_nowhere' };
const reads = { access: RESIDENT, over: 'ownCommunity', event: null } as const;
const waits = { mechanism: 'M-39', access: RESIDENT, over: 'ownCommunity', event: [], remember: 'nothing' } as const;
const waited = z.object({ isWaiting: z.boolean() });

/** The community's shop (爱心超市, M-39) for whoever reads of it, and those who sign for what is on its shelf. The errors of each method are in order of precedence. */
export const shopContract = declareMethods({
  /** What can be had today, what it costs, what is missing to the caller, and when the shop is open. */
  'shop.list': {
    ...reads,
    mechanism: 'M-39',
    input: z.object({}),
    output: z.object({
      /** Null until a keeper has said when it is open. */
      shop: shopShown.nullable(),
      /** The points of the caller. */
      balance: z.number().int(),
      items: z.array(goodsRow),
      isKeeper: z.boolean(),
    }),
    errors: [],
    examples: { good: {} },
  },
  /** One thing with its prices, who gave it, and how long it keeps. */
  'shop.detail': {
    ...reads,
    mechanism: 'M-39',
    input: z.object({ goodsId }),
    output: goodsShown,
    errors: ['GOODS_NOT_FOUND'],
    examples: { good: NOWHERE },
  },
  /** What came and went of one thing, the latest first. No movement names who took it. */
  'shop.ledger': {
    ...reads,
    mechanism: 'M-40',
    input: z.object({ goodsId, cursor }),
    output: page(moveShown),
    errors: ['GOODS_NOT_FOUND'],
    examples: { good: { ...NOWHERE, cursor: 'x' } },
  },
  /** Tells the caller once, when some of it comes. Asked twice, it changes nothing. */
  'shop.wait': {
    ...SHOP_ACTS['shop.wait'],
    ...waits,
    input: z.object({ goodsId }),
    output: waited,
    errors: ['GOODS_NOT_FOUND', 'NO_STOCK_KEPT', 'GOODS_IN_STOCK'],
    examples: { good: NOWHERE },
  },
  /** The caller does not want to hear of it any more. */
  'shop.stopWaiting': {
    ...SHOP_ACTS['shop.stopWaiting'],
    ...waits,
    input: z.object({ goodsId }),
    output: waited,
    errors: [],
    examples: { good: NOWHERE },
  },
  /** The whole shelf, with its numbers and the slips that wait. */
  'shop.shelf': {
    mechanism: 'M-39',
    access: holders(SHOP_KEEPERS),
    over: 'ownCommunity',
    event: null,
    input: z.object({}),
    output: z.object({ shop: shopShown.nullable(), items: z.array(shelfRow), slips: z.array(slipShown) }),
    errors: [],
    examples: { good: {} },
  },
  /** A second person, of another household than the first, signs a slip, and the stock moves. */
  'shop.sign': {
    ...SHOP_ACTS['shop.sign'],
    mechanism: 'M-39',
    access: holders(SHOP_KEEPERS),
    over: 'ownCommunity',
    event: ['shop.signed'],
    remember: 'everything',
    input: z.object({ slipId: id('slip') }),
    output: slipActed,
    errors: [
      'SLIP_NOT_FOUND',
      'SLIP_NOT_WAITING',
      'OTHER_HOUSEHOLD_NEEDED',
      'SLIP_STALE',
      'BEST_BEFORE_PAST',
      'TOO_MANY_BATCHES',
      'BATCH_NOT_FOUND',
      'LOSS_TOO_MANY',
      'STOCK_BELOW_RESERVED',
    ],
    examples: { good: { slipId: 'slip_nowhere' } },
  },
  /** Whoever wrote a slip takes it back, or somebody else says that it is not right. Nothing moved. */
  'shop.drop': {
    ...SHOP_ACTS['shop.drop'],
    mechanism: 'M-39',
    access: holders(SHOP_KEEPERS),
    over: 'ownCommunity',
    event: ['shop.dropped'],
    remember: 'everything',
    input: z.object({
      slipId: id('slip'),
      reason: text(SLIP_WORDS.reasonLengthMin, SLIP_WORDS.reasonLengthMax),
    }),
    output: slipActed,
    errors: ['SLIP_NOT_FOUND', 'TEXT_REFUSED', 'SLIP_NOT_WAITING'],
    examples: { good: { slipId: 'slip_nowhere', reason: '数错了' } },
  },
});
