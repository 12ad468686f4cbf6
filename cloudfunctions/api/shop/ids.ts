import type {
  CommunityId,
  EventId,
  GoodsId,
  MoveId,
  PriceId,
  RecallId,
  ResidentId,
  RestockId,
  ShopId,
  SlipId,
  StockId,
} from '../../../shared/kernel/ids.ts';
import { digest } from '../../platform/digest.ts';

/** One a community. */
export const shopIdOf = (communityId: CommunityId): ShopId => `shop_${digest('shop', communityId)}` as ShopId;

/** One a request. */
export const goodsIdOf = (eventId: EventId): GoodsId => `goods_${eventId.slice('event_'.length)}` as GoodsId;

/** One a request. */
export const slipIdOf = (eventId: EventId): SlipId => `slip_${eventId.slice('event_'.length)}` as SlipId;

/** One a version. */
export const priceIdOf = (goodsId: GoodsId, number: number): PriceId =>
  `price_${digest('price', goodsId, String(number))}` as PriceId;

/** One of goods. */
export const stockIdOf = (goodsId: GoodsId): StockId => `stock_${digest('stock', goodsId)}` as StockId;

/** What one cause does to stock, each once: it promises; what it promised is let go of or handed out, one of the two; what was handed out comes back. */
export type MoveSlot = 'slip' | 'recall' | 'reserve' | 'settle' | 'takeBack';
/** One of goods, slot and cause: what asks again finds what it did. */
export const moveIdOf = (goodsId: GoodsId, slot: MoveSlot, cause: string): MoveId =>
  `move_${digest('move', goodsId, slot, cause)}` as MoveId;

/** One of goods and batch; null = all of it. */
export const recallIdOf = (goodsId: GoodsId, batchId: MoveId | null): RecallId =>
  `recall_${digest('recall', goodsId, batchId ?? '')}` as RecallId;

/** One of goods and resident. */
export const restockIdOf = (goodsId: GoodsId, residentId: ResidentId): RestockId =>
  `restock_${digest('restock', goodsId, residentId)}` as RestockId;
