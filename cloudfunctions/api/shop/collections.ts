import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { CommunityId, GoodsId, PriceId, ResidentId, RestockId, ShopId } from '../../../shared/kernel/ids.ts';
import type { Recall } from '../../../shared/redemption/recalled.ts';
import type { Goods } from '../../../shared/shop/goods.ts';
import type { ShopHours } from '../../../shared/shop/shop-hours.ts';
import type { Move } from '../../../shared/shop/moves.ts';
import type { Price } from '../../../shared/shop/prices.ts';
import type { Slip } from '../../../shared/shop/slips.ts';
import type { Stock } from '../../../shared/shop/stock.ts';
import { collectionOf, index } from '../../database/collection.ts';
import type { Stored } from '../../database/stored.ts';

/** Where the shop of a community is, and when it is open. */
export type ShopDocument = Stored & ShopHours & { readonly _id: ShopId; readonly communityId: CommunityId };

/** `order`: one unique key to sort by, from when it was made. */
type Ordered = { readonly order: string };
export type GoodsDocument = Goods & Stored & Ordered;
/** One version of a price, kept for good. */
export type PriceDocument = Price &
  Stored & { readonly _id: PriceId; readonly communityId: CommunityId; readonly goodsId: GoodsId };
/** `wakeAt`: some can be had again since then, and those who wait are to be told; null = nobody is. */
export type StockDocument = Stock & Stored & { readonly wakeAt: InstantMs | null };
/** `isThanked`: it is signed, and whoever gave it agreed to be named. */
export type SlipDocument = Slip & Stored & Ordered & { readonly isThanked: boolean };
/** `wakeAt`: those whom it concerns are to be told; null = all of them were. */
export type RecallDocument = Recall & Stored & { readonly wakeAt: InstantMs | null };
/** Somebody wants to hear when goods come; it goes once they are told. */
type RestockDocument = Stored & {
  readonly _id: RestockId;
  readonly communityId: CommunityId;
  readonly goodsId: GoodsId;
  readonly residentId: ResidentId;
};

const BY_EVENT = { not: 'the event of it is' } as const;
const ACCOUNTABLE = {
  how: 'stays',
  why: 'whoever signs for the shop stays accountable by the number of their row, and the name signed then',
} as const;
const signed = <const W extends string, const F extends string>(whose: W, fields: readonly F[]) =>
  ({ whose, by: 'resident', fields, kept: 'record', exported: BY_EVENT, leaving: ACCOUNTABLE }) as const;

/** The collections of this feature. No movement and no slip names who took anything. */
export const shopCollections = {
  shops: collectionOf<ShopDocument>({ indexes: [], personal: 'nobody' }),
  goods: collectionOf<GoodsDocument>({
    indexes: [
      ...[index('communityId', 'status', 'order'), index('photo.mediaId'), index('sound.mediaId')],
      ...[index('recalled.id', '_id'), index('prices.set.id', '_id')],
    ],
    personal: [signed('recalled.id', ['recalled']), signed('prices.set.id', ['prices'])],
  }),
  goodsPrices: collectionOf<PriceDocument>({
    indexes: [index('goodsId', '-number'), index('set.id', '_id')],
    personal: [signed('set.id', ['set'])],
  }),
  stocks: collectionOf<StockDocument>({ indexes: [index('wakeAt')], personal: 'nobody' }),
  stockMoves: collectionOf<Move & Stored>({
    indexes: [index('goodsId', '-sequence'), index('communityId', 'kind', 'at'), index('signed.id', '_id')],
    personal: [signed('signed.id', ['signed'])],
  }),
  stockSlips: collectionOf<SlipDocument>({
    indexes: [
      ...[index('communityId', 'status', '-order'), index('goodsId', 'isThanked', '-order')],
      ...[index('proposed.id', '_id'), index('signed.id', '_id'), index('dropped.id', '_id')],
    ],
    personal: [
      signed('proposed.id', ['proposed', 'householdId']),
      signed('signed.id', ['signed']),
      signed('dropped.id', ['dropped', 'reason']),
    ],
  }),
  recalls: collectionOf<RecallDocument>({ indexes: [index('wakeAt')], personal: 'nobody' }),
  restockWaits: collectionOf<RestockDocument>({
    indexes: [index('goodsId', '_id'), index('residentId', '_id')],
    personal: [
      {
        ...{ whose: 'residentId', by: 'resident', fields: ['residentId'], kept: 'account' },
        exported: { not: 'it goes once they are told, and says nothing of them but that they asked' },
        leaving: { how: 'remove' },
      },
    ],
  }),
};
