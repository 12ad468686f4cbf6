import { answerDifference } from '../../../shared/merchant/settlement.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnSettlement, signedBy } from './act.ts';

export const answer: ApiHandlers['merchant.answer'] = async ({ settlementId, words }, ctx) => {
  if ((await checkText(ctx.openid, words)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return actOnSettlement(ctx, settlementId, {
    ...{ kind: 'merchant.answered', reason: words },
    decide: (settlement, now) => answerDifference(settlement, { ...signedBy(ctx, now), words }),
  });
};
