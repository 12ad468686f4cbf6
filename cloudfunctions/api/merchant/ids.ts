import type { MerchantId, OfficeId, SettlementId } from '../../../shared/kernel/ids.ts';
import type { LocalMonth } from '../../../shared/kernel/time.ts';
import { digest } from '../../platform/digest.ts';

/** One an office. */
export const merchantIdOf = (officeId: OfficeId): MerchantId =>
  `merchant_${digest('merchant', officeId)}` as MerchantId;

/** One of merchant and month: a month is drawn up once. */
export const settlementIdOf = (merchantId: MerchantId, month: LocalMonth): SettlementId =>
  `settlement_${digest('settlement', merchantId, month)}` as SettlementId;
