import { signSettlement } from '../../../shared/merchant/settlement.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnSettlement } from './act.ts';

export const sign: ApiHandlers['merchant.sign'] = ({ settlementId, digest }, ctx) =>
  actOnSettlement(ctx, settlementId, {
    kind: 'merchant.signed',
    decide: (settlement, now) => signSettlement(settlement, digest, now),
  });
