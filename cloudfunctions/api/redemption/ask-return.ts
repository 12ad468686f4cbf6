import { askReturn as asked } from '../../../shared/redemption/returning.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, inCommunityOf, keeperOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

export const askReturn: ApiHandlers['redemption.askReturn'] = async ({ redemptionId, reason }, ctx) => {
  if ((await checkText(ctx.openid, reason)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  return settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: inCommunityOf(ctx),
      decide: (redemption, now) => asked(redemption, keeperOf(ctx, now), reason),
      says: () => ({ kind: 'redemption.returnAsked', reason }),
    }),
  );
};
