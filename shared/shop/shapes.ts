import * as z from 'zod';
import { idOut } from '../rpc/schemas.ts';
import { GOODS_CATEGORIES, GOODS_STATUSES } from './goods.ts';
import { GOODS_PICTURES } from './pictures.ts';
import { MOVE_KINDS } from './moves.ts';
import { LOSSES, SOURCES } from './said-why.ts';
import { SLIP_STATUSES } from './slips.ts';

const instant = z.number().int();
const count = z.number().int();
const day = z.string();

/** What goods are, for whoever reads of them. */
const goodsFacts = z.object({
  goodsId: idOut,
  kind: z.enum(['item', 'service']),
  name: z.string(),
  size: z.string(),
  unit: z.string(),
  category: z.enum(GOODS_CATEGORIES),
  picture: z.enum(GOODS_PICTURES),
  /** A photo in place of the drawn picture; null where there is none, or the file is gone. */
  photoUrl: z.string().nullable(),
  /** Somebody saying its name. */
  sound: z.object({ url: z.string(), seconds: count }).nullable(),
  status: z.enum(GOODS_STATUSES),
  /** Whole points for one today; null before its first price. What is redeemed names the version. */
  price: z.object({ priceId: idOut, points: count }).nullable(),
  limitPerMonth: count.nullable(),
  /** The days of each month on which it is given; null = whenever the shop gives things. */
  givenOn: z.array(count).nullable(),
  /** The merchant that gives it. */
  merchantName: z.string().nullable(),
});

/** Goods as a resident sees them. */
export const goodsRow = goodsFacts.extend({
  /** How many can be had now; null of a service. */
  free: count.nullable(),
  /** How many points the caller lacks for one; 0 where they have enough. */
  missing: count,
  /** The caller is told when some come. */
  isWaiting: z.boolean(),
});

/** When the shop is open, for whoever asks when. */
export const shopShown = z.object({
  place: z.string(),
  days: z.array(z.number().int()),
  /** Minutes after midnight in Beijing. */
  opensAt: count,
  closesAt: count,
  closedOn: z.array(day),
  redemption: z.array(count).nullable(),
  isOpen: z.boolean(),
  /** When it opens next, or has opened; null where it does not within 60 days. */
  next: instant.nullable(),
  /** The next day on which things are given, today among them; null where there is none. */
  redemptionDay: day.nullable(),
});

const signed = z.object({ name: z.string(), at: instant });
const priceShown = z.object({ priceId: idOut, points: count, from: day, set: signed });

/** One thing with all that is said of it. */
export const goodsShown = goodsRow.extend({
  /** The price that follows. */
  nextPrice: priceShown.nullable(),
  /** All versions that were set, the latest first; at most 10. */
  prices: z.array(priceShown),
  /** The last day of what is best before soonest. */
  bestBefore: day.nullable(),
  /** Who gave some of it and agreed to be thanked, the latest first; at most 5. */
  thanks: z.array(z.object({ slipId: idOut, name: z.string(), quantity: count, at: instant })),
  /** The next of the days of its own; null where it has none, or none is near. */
  givenDay: day.nullable(),
  recalled: z.object({ reason: z.string(), at: instant }).nullable(),
  shop: shopShown.nullable(),
  balance: count,
  /** The caller keeps the shop. */
  isKeeper: z.boolean(),
});

const numbers = { onHand: count, reserved: count, blocked: count, free: count, short: count };
/** A batch on the shelf. */
const batchShown = z.object({
  batchId: idOut,
  bestBefore: day.nullable(),
  left: count,
  /** Past its day, or called back. */
  isBlocked: z.boolean(),
  isRecalled: z.boolean(),
});
/** Goods as whoever keeps the shop sees them; `stock` is null of a service. */
export const shelfRow = goodsFacts.extend({
  merchantId: idOut.nullable(),
  nextPrice: priceShown.nullable(),
  stock: z.object({ ...numbers, bestBefore: day.nullable(), batches: z.array(batchShown) }).nullable(),
});

const said = z.union([
  z.object({
    ...{ kind: z.literal('receipt'), quantity: count, bestBefore: day.nullable() },
    ...{ source: z.enum(SOURCES), donor: z.string().nullable() },
  }),
  z.object({ kind: z.literal('loss'), quantity: count, batchId: idOut.nullable(), why: z.enum(LOSSES) }),
  z.object({ kind: z.literal('count'), counted: count }),
]);
/** A slip that waits for a second person. */
export const slipShown = z.object({
  ...{ slipId: idOut, goodsId: idOut, name: z.string(), unit: z.string(), picture: z.enum(GOODS_PICTURES) },
  said,
  /** What the books had when it was written. */
  booked: count,
  proposed: signed,
  /** The caller wrote it; the caller, or nobody of their household, may sign it. */
  ...{ isMine: z.boolean(), maySign: z.boolean() },
  /** It tells of a shelf that is no more: it is written anew. */
  isStale: z.boolean(),
});

/** One movement of stock: everybody may read all of them. */
export const moveShown = z.object({
  moveId: idOut,
  kind: z.enum(MOVE_KINDS),
  quantity: count,
  /** How many more lay there after it; below 0 = fewer. */
  by: count,
  ...{ onHand: count, reserved: count, at: instant },
  /** Where it came from, or why it is gone. */
  why: z.enum([...SOURCES, ...LOSSES]).nullable(),
  bestBefore: day.nullable(),
  /** Who signed for it, in their order. */
  signed: z.array(z.string()),
});

/** What an act on goods answers. */
export const goodsActed = z.object({ goodsId: idOut, status: z.enum(GOODS_STATUSES) });
/** What an act on a slip answers. */
export const slipActed = z.object({ slipId: idOut, goodsId: idOut, status: z.enum(SLIP_STATUSES) });
