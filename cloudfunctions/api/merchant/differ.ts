import { differFrom } from '../../../shared/merchant/settlement.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnSettlement } from './act.ts';

export const differ: ApiHandlers['merchant.differ'] = async ({ settlementId, digest, counted, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnSettlement(ctx, settlementId, {
    ...{ kind: 'merchant.differed', reason },
    decide: (settlement, at) => differFrom(settlement, digest, { counted, reason, at }),
  });
};
