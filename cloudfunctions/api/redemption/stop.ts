import { stop as stopped } from '../../../shared/redemption/at-counter.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, inCommunityOf, keeperOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

export const stop: ApiHandlers['redemption.stop'] = async ({ redemptionId }, ctx) =>
  settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: inCommunityOf(ctx),
      decide: (redemption, now) => stopped(redemption, keeperOf(ctx, now)),
      says: ({ ownerId }) => ({ kind: 'redemption.stopped', told: [ownerId] }),
    }),
  );
