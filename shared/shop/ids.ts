import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const SHOP_ID_PREFIXES = ['shop', 'goods', 'price', 'stock', 'move', 'slip', 'restock', 'recall'] as const;

/** Of the shop of a community: it follows from the community. */
export type ShopId = Brand<string, 'shop'>;
/** Of one thing or service that the shop gives. */
export type GoodsId = Brand<string, 'goods'>;
/** Of one version of a price: it follows from the goods and the version's number. What is redeemed names it. */
export type PriceId = Brand<string, 'price'>;
/** Of the stock of one thing: it follows from the goods. */
export type StockId = Brand<string, 'stock'>;
/** Of one movement of stock: it follows from the goods and the cause, so that one cause moves once. A receipt's movement is also the name of its batch. */
export type MoveId = Brand<string, 'move'>;
/** Of one slip: what one person says came, is gone or was counted, until another has signed it. */
export type SlipId = Brand<string, 'slip'>;
/** Of one calling back: it follows from the goods and the batch. */
export type RecallId = Brand<string, 'recall'>;
/** Of somebody's wish to hear when goods come: it follows from the goods and the resident. */
export type RestockId = Brand<string, 'restock'>;
