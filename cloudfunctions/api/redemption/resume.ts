import { resume as resumed } from '../../../shared/redemption/by-owner.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, ownedBy } from './act.ts';
import { drawOf } from './draw-of.ts';
import { settledByUs } from './settled-by-us.ts';

export const resume: ApiHandlers['redemption.resume'] = async ({ redemptionId }, ctx) =>
  settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: ownedBy(ctx),
      decide: (redemption, now) => resumed(redemption, drawOf(ctx.eventId), now),
      says: () => ({ kind: 'redemption.resumed' }),
    }),
  );
