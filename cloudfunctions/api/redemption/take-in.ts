import { takeIn as takingIn } from '../../../shared/redemption/bringing.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, inCommunityOf, keeperOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

/** Points and goods stay as they were: it is fetched or brought as before. */
export const takeIn: ApiHandlers['redemption.takeIn'] = async ({ redemptionId }, ctx) =>
  settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: inCommunityOf(ctx),
      decide: (redemption, now) => takingIn(redemption, keeperOf(ctx, now)),
      says: ({ ownerId }) => ({ kind: 'redemption.carryTakenIn', told: [ownerId] }),
    }),
  );
