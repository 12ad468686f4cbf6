import type { ApiHandlers } from '../handlers.ts';
import { holdBack } from './give-out.ts';

export const stopAtMerchant: ApiHandlers['redemption.stopAtMerchant'] = ({ redemptionId }, ctx) =>
  holdBack(ctx, redemptionId);
