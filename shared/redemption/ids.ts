import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const REDEMPTION_ID_PREFIXES = [
  'redemption',
  'voucher',
  'pooling',
  'taken',
  'tries',
  'sheet',
  'estate',
] as const;

/** Of one redemption: it follows from the request that ordered it. Its movement of stock and its transfers name it as their cause. */
export type RedemptionId = Brand<string, 'redemption'>;
/** Of six digits in one community: whichever voucher has them, open or the last one that had. */
export type VoucherCodeId = Brand<string, 'voucher'>;
/** Of somebody's yes that their household may spend their points: it follows from the resident. */
export type PoolingId = Brand<string, 'pooling'>;
/** Of how many of one thing a household took in a month. */
export type TakenId = Brand<string, 'taken'>;
/** Of one list that was printed: it follows from the request. */
export type SheetId = Brand<string, 'sheet'>;
/** Of what somebody had who died: it follows from the resident. */
export type EstateId = Brand<string, 'estate'>;
/** Of the wrong digits that one person typed in a day. */
export type TriesId = Brand<string, 'tries'>;
