import type { Brand } from '../kernel/brand.ts';

/** Prefixes of the ids of this feature. */
export const MERCHANT_ID_PREFIXES = ['merchant', 'settlement'] as const;

/** Of a merchant: it follows from its office. */
export type MerchantId = Brand<string, 'merchant'>;
/** Of what a merchant is owed for one month: it follows from both. */
export type SettlementId = Brand<string, 'settlement'>;
