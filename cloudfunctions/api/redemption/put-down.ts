import { putDown as puttingDown } from '../../../shared/redemption/bringing.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, inCommunityOf, keeperOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

export const putDown: ApiHandlers['redemption.putDown'] = async ({ redemptionId }, ctx) =>
  settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: inCommunityOf(ctx),
      decide: (redemption, now) => puttingDown(redemption, keeperOf(ctx, now).signed),
      says: () => ({ kind: 'redemption.carryPutDown' }),
    }),
  );
