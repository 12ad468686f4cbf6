import { cancel as cancelled } from '../../../shared/redemption/by-owner.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, ownedBy } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

export const cancel: ApiHandlers['redemption.cancel'] = async ({ redemptionId }, ctx) =>
  settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: ownedBy(ctx),
      decide: cancelled,
      says: () => ({ kind: 'redemption.cancelled' }),
    }),
  );
