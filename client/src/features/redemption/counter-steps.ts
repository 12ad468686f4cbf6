import type { Output } from '../../platform/rpc.ts';
import type { Building } from '../membership/index.ts';

/** A voucher that this counter has in hand. */
export type InHand = Output<'redemption.open'>;
/** A household that showed its card. */
export type AtCounter = Output<'redemption.openCard'>;

/** A line of the counter's list. */
export type CounterRow = Output<'redemption.counter'>['items'][number];
/** Goods that somebody at the counter may choose. */
export type ShopRow = Output<'shop.list'>['items'][number];

/** Where whoever stands behind the counter is. */
export type Step =
  | { readonly at: 'list' }
  | { readonly at: 'type' }
  | { readonly at: 'hand'; readonly voucher: InHand }
  /** `code`: the digits of the card, where it was scanned. */
  | { readonly at: 'card'; readonly code: string | null }
  | { readonly at: 'home'; readonly home: AtCounter; readonly building: Building; readonly code: string };
