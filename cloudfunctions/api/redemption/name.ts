import { nameCollector } from '../../../shared/redemption/by-owner.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import { checkText } from '../../platform/moderation.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, ownedBy } from './act.ts';
import { drawOf } from './draw-of.ts';
import { settledByUs } from './settled-by-us.ts';

export const name: ApiHandlers['redemption.name'] = async ({ redemptionId, name: called }, ctx) => {
  if ((await checkText(ctx.openid, called)) === 'refused') return refuseUnlessAnswered(ctx, 'TEXT_REFUSED');
  const named = { name: called, draw: drawOf(ctx.eventId) };
  return settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: ownedBy(ctx),
      decide: (redemption, now) => nameCollector(redemption, named, now),
      says: () => ({ kind: 'redemption.collectorNamed' }),
    }),
  );
};
