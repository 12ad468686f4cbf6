import type { NoticeFile } from '../notice/notice.ts';
import type { InstantMs } from '../kernel/brand.ts';
import { fail, ok, type Result } from '../kernel/errors.ts';
import type { CommunityId, GoodsId, OfficeId } from '../kernel/ids.ts';
import type { Signed } from '../vote/signed.ts';
import type { GoodsPicture } from './pictures.ts';
import type { Price } from './prices.ts';

/** Bounds of what the shop gives. Lengths count UTF-16 units; `atOnce` goods may be shown or hidden in one shop, recalled ones not counted. */
export const GOODS_LIMITS = {
  ...{ nameLengthMin: 1, nameLengthMax: 12, sizeLengthMax: 12, unitLengthMax: 2 },
  ...{ limitMax: 100, atOnce: 60, reasonLengthMin: 2, reasonLengthMax: 100 },
} as const;

/** What goods are for; each is shown as a picture. */
export const GOODS_CATEGORIES = ['food', 'home', 'school', 'service'] as const;
export type GoodsCategory = (typeof GOODS_CATEGORIES)[number];

/** What a keeper writes of goods, and may write anew. */
export type GoodsWords = {
  /** What it is, such as `大米`. */
  readonly name: string;
  /** How much one of it is, such as `5 公斤`; may be empty. */
  readonly size: string;
  /** What one of it is counted by, such as `袋`. */
  readonly unit: string;
  readonly category: GoodsCategory;
  readonly picture: GoodsPicture;
  /** How many a household may take in one Beijing month; null = as many as it has points for. */
  readonly limitPerMonth: number | null;
  /** The days of each month on which it is given, 1-28, each once; null, or left out = whenever the shop gives things. */
  readonly givenOn?: readonly number[] | null;
};

/** A recorded name. The keeper who put it there answers for it, as for a notice. */
export type GoodsSound = NoticeFile & { readonly seconds: number };

/** What stays true of goods, however they stand. */
export type GoodsFacts = GoodsWords & {
  readonly _id: GoodsId;
  readonly communityId: CommunityId;
  /** A thing has stock; a service (剪头发) has none. Never changed. */
  readonly kind: 'item' | 'service';
  /** Somebody saying its name, and how many whole seconds it takes; null = none. */
  readonly sound: GoodsSound | null;
  /** A photo of it, shown in place of the drawn picture; null = none. */
  readonly photo: NoticeFile | null;
  /** The merchant that gives it, and its name then; null = the shop does. */
  readonly merchant: { readonly officeId: OfficeId; readonly name: string } | null;
  /** The price in force and the one that follows it, if any: `prices.ts`. Empty before the first. */
  readonly prices: readonly Price[];
  /** How many versions of its price there were. */
  readonly priceVersions: number;
  readonly createdAt: InstantMs;
  readonly updatedAt: InstantMs;
};

/** How goods stand: on the shelf for everybody, put away, or called back for good. */
export type GoodsState =
  | { readonly status: 'open' | 'hidden' }
  | { readonly status: 'recalled'; readonly reason: string; readonly recalled: Signed };
export type Goods = GoodsFacts & GoodsState;
/** All states, for the wire. */
export const GOODS_STATUSES = ['open', 'hidden', 'recalled'] as const satisfies readonly Goods['status'][];

/**
 * A keeper writes what they are anew. Prices have their own way, and what is called back stays as it was.
 *
 * @returns `GOODS_RECALLED`
 */
export const changeGoods = (
  goods: Goods,
  words: Partial<Pick<GoodsFacts, keyof GoodsWords | 'sound' | 'photo' | 'merchant'>>,
  now: InstantMs,
): Result<Goods, 'GOODS_RECALLED'> =>
  goods.status === 'recalled' ? fail('GOODS_RECALLED') : ok({ ...goods, ...words, updatedAt: now });

/** Shows goods to everybody, or puts them away; what is reserved stays reserved. The same again changes nothing. @returns `GOODS_RECALLED` */
export const turnGoods = (goods: Goods, to: 'open' | 'hidden', now: InstantMs): Result<Goods, 'GOODS_RECALLED'> =>
  goods.status === 'recalled' ? fail('GOODS_RECALLED') : ok({ ...goods, status: to, updatedAt: now });

/** Calls goods back for good: nobody is given them any more. What is wrong with one receipt alone is called back by its batch (`stock.ts`). @returns `GOODS_RECALLED` if they are already. */
export const recallGoods = (goods: Goods, recalled: Signed, reason: string): Result<Goods, 'GOODS_RECALLED'> =>
  goods.status === 'recalled'
    ? fail('GOODS_RECALLED')
    : ok({ ...goods, status: 'recalled', reason, recalled, updatedAt: recalled.at });

/** How many more a household may take in a month; null = no limit. @param taken - how many it has reserved or taken in that Beijing month. */
export const limitLeft = ({ limitPerMonth }: Pick<Goods, 'limitPerMonth'>, taken: number): number | null =>
  limitPerMonth === null ? null : Math.max(0, limitPerMonth - taken);
