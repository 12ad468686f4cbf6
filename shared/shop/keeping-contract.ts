import * as z from 'zod';
import { declareMethods, holders } from '../declaration.ts';
import type { Points } from '../kernel/brand.ts';
import type { LocalDate } from '../kernel/time.ts';
import { id, text } from '../rpc/schemas.ts';
import { SHOP_ACTS } from './acts.ts';
import { GOODS_CATEGORIES, GOODS_LIMITS as LIMITS } from './goods.ts';
import { GOODS_PICTURES } from './pictures.ts';
import { SHOP_HOURS_LIMITS as HOURS } from './shop-hours.ts';
import { SHOP_KEEPERS } from './keepers.ts';
import { PRICE_MAX } from './prices.ts';
import { goodsActed, shopShown, slipActed } from './shapes.ts';
import { LOSSES, SOURCES } from './said-why.ts';
import { SLIP_WORDS } from './slips.ts';
import { STOCK_LIMITS } from './stock.ts';

const goodsId = id('goods');
const mediaId = id('media');
const day = z.iso.date().transform((value) => value as LocalDate);
const quantity = z.number().int().min(1).max(STOCK_LIMITS.quantityMax);
const minutes = z.number().int().min(0).max(1440);
const line = (min: number, max: number) => text(min, max).refine((value) => !value.includes('\n'));
const keeping = {
  mechanism: 'M-39',
  access: holders(SHOP_KEEPERS),
  over: 'ownCommunity',
  remember: 'everything',
} as const;

const words = {
  name: line(LIMITS.nameLengthMin, LIMITS.nameLengthMax),
  size: line(0, LIMITS.sizeLengthMax),
  unit: line(1, LIMITS.unitLengthMax),
  category: z.enum(GOODS_CATEGORIES),
  picture: z.enum(GOODS_PICTURES),
  limitPerMonth: z.number().int().min(1).max(LIMITS.limitMax).nullable(),
  /** The days of each month on which it is given; null = whenever the shop gives things, left out = as it is. */
  givenOn: z.array(z.number().int().min(1).max(28)).min(1).max(HOURS.redemptionDaysMax).nullable().optional(),
  /** The merchant that gives it; null = the shop does. */
  merchantId: id('office').nullable(),
  /** Left out = as it is; null = none. */
  soundId: mediaId.nullable().optional(),
  photoId: mediaId.nullable().optional(),
};
const GOOD_WORDS = {
  ...{ name: '大米', size: '5 公斤', unit: '袋', category: 'food', picture: 'rice', limitPerMonth: 2, givenOn: [15] },
  ...{ merchantId: 'office_nowhere', soundId: 'media_nowhere', photoId: 'media_nowhere' },
};
const NOWHERE = { goodsId: 'goods_nowhere' };

/** What those do who keep the shop. The errors of each method are in order of precedence. */
export const shopKeepingContract = declareMethods({
  /** Says where the shop is, when it is open, and on which days things are given. */
  'shop.setHours': {
    ...SHOP_ACTS['shop.setHours'],
    ...keeping,
    event: ['shop.hoursSet'],
    input: z.object({
      place: line(HOURS.placeLengthMin, HOURS.placeLengthMax),
      days: z.array(z.number().int().min(1).max(7)).max(7),
      opensAt: minutes,
      closesAt: minutes,
      closedOn: z.array(day).max(HOURS.closedDaysMax),
      redemption: z.array(z.number().int().min(1).max(28)).max(HOURS.redemptionDaysMax).nullable(),
    }),
    output: z.object({ shop: shopShown }),
    errors: ['TEXT_REFUSED', 'SHOP_HOURS_WRONG'],
    examples: {
      good: {
        ...{ place: '2号楼一楼', days: [1, 2, 3, 4, 5, 6, 7], opensAt: 540, closesAt: 1080 },
        ...{ closedOn: ['2026-12-31'], redemption: [15, 28] },
      },
      harmless: { days: [] },
    },
  },
  /** Adds a thing or a service; put away until somebody shows it. */
  'shop.addGoods': {
    ...SHOP_ACTS['shop.addGoods'],
    ...keeping,
    event: ['shop.goodsAdded'],
    input: z.object({ kind: z.enum(['item', 'service']), ...words }),
    output: goodsActed,
    errors: ['TEXT_REFUSED', 'MEDIA_NOT_FOUND', 'MEDIA_REFUSED', 'OFFICE_NOT_FOUND', 'TOO_MANY_GOODS'],
    examples: { good: { kind: 'item', ...GOOD_WORDS } },
  },
  /** Writes anew what it is, but whether it has stock. */
  'shop.changeGoods': {
    ...SHOP_ACTS['shop.changeGoods'],
    ...keeping,
    event: ['shop.goodsChanged'],
    input: z.object({ goodsId, ...words }),
    output: goodsActed,
    errors: [
      'GOODS_NOT_FOUND',
      'TEXT_REFUSED',
      'MEDIA_NOT_FOUND',
      'MEDIA_REFUSED',
      'OFFICE_NOT_FOUND',
      'GOODS_RECALLED',
    ],
    examples: { good: { ...NOWHERE, ...GOOD_WORDS } },
  },
  /** Shows it to everybody, or puts it away. */
  'shop.turnGoods': {
    ...SHOP_ACTS['shop.turnGoods'],
    ...keeping,
    event: ['shop.goodsShown', 'shop.goodsHidden'],
    input: z.object({ goodsId, to: z.enum(['open', 'hidden']) }),
    output: goodsActed,
    errors: ['GOODS_NOT_FOUND', 'GOODS_RECALLED'],
    examples: { good: { ...NOWHERE, to: 'hidden' } },
  },
  /** What one costs from a day on. The price that holds today stays as it is; one that does not hold yet is replaced. */
  'shop.setPrice': {
    ...SHOP_ACTS['shop.setPrice'],
    ...keeping,
    event: ['shop.priceSet'],
    input: z.object({
      goodsId,
      points: z
        .number()
        .int()
        .min(1)
        .max(PRICE_MAX)
        .transform((value) => value as Points),
      from: day,
    }),
    output: goodsActed,
    errors: ['GOODS_NOT_FOUND', 'GOODS_RECALLED', 'PRICE_DAY_TOO_EARLY'],
    examples: { good: { ...NOWHERE, points: 60, from: '2026-12-01' } },
  },
  /** Calls back one batch, or all of it for good. It cannot be undone: nobody is given any more of it. */
  'shop.recall': {
    ...SHOP_ACTS['shop.recall'],
    ...keeping,
    event: ['shop.recalled'],
    input: z.object({
      goodsId,
      /** Null = all of it. */
      batchId: id('move').nullable(),
      reason: text(LIMITS.reasonLengthMin, LIMITS.reasonLengthMax),
    }),
    output: goodsActed,
    errors: ['GOODS_NOT_FOUND', 'TEXT_REFUSED', 'GOODS_RECALLED', 'BATCH_NOT_FOUND'],
    examples: { good: { ...NOWHERE, batchId: 'move_nowhere', reason: '米里有虫' } },
  },
  /** Whoever gave something does not want to be thanked by name any more. */
  'shop.forgetDonor': {
    ...SHOP_ACTS['shop.forgetDonor'],
    ...keeping,
    event: ['shop.donorForgotten'],
    input: z.object({ slipId: id('slip') }),
    output: slipActed,
    errors: ['SLIP_NOT_FOUND', 'NOBODY_NAMED'],
    examples: { good: { slipId: 'slip_nowhere' } },
  },
  /** Writes a slip: what came, what is gone, or how many were counted. It counts once a second person has signed it. */
  'shop.propose': {
    ...SHOP_ACTS['shop.propose'],
    ...keeping,
    event: ['shop.receiptProposed', 'shop.lossProposed', 'shop.countProposed'],
    input: z.object({
      goodsId,
      said: z.discriminatedUnion('kind', [
        z.object({
          ...{ kind: z.literal('receipt'), quantity, bestBefore: day.nullable(), source: z.enum(SOURCES) },
          /** The name by which whoever gave it agreed to be thanked; null = nobody is named. */
          donor: line(SLIP_WORDS.donorLengthMin, SLIP_WORDS.donorLengthMax).nullable(),
        }),
        z.object({ kind: z.literal('loss'), quantity, batchId: id('move').nullable(), why: z.enum(LOSSES) }),
        z.object({ kind: z.literal('count'), counted: z.number().int().min(0).max(STOCK_LIMITS.quantityMax) }),
      ]),
    }),
    output: slipActed,
    errors: [
      'GOODS_NOT_FOUND',
      'GOODS_RECALLED',
      'TEXT_REFUSED',
      'NO_STOCK_KEPT',
      'BEST_BEFORE_PAST',
      'TOO_MANY_BATCHES',
      'BATCH_NOT_FOUND',
      'LOSS_TOO_MANY',
      'STOCK_BELOW_RESERVED',
    ],
    examples: {
      good: {
        ...NOWHERE,
        said: { kind: 'receipt', quantity: 20, bestBefore: '2027-06-30', source: 'donation', donor: '老农家' },
      },
      // More than any shelf has.
      harmless: { said: { kind: 'loss', quantity: 10_000, batchId: null, why: 'missing' } },
    },
  },
});
