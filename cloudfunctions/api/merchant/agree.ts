import { agreeToMerchant } from '../../../shared/merchant/merchant.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnMerchant, signedBy } from './act.ts';

export const agree: ApiHandlers['merchant.agree'] = ({ merchantId }, ctx) =>
  actOnMerchant(ctx, merchantId, {
    kind: 'merchant.agreed',
    decide: (merchant, now) => agreeToMerchant(merchant, signedBy(ctx, now), ctx.resident.householdId),
  });
