import { fail } from '../../../shared/kernel/errors.ts';
import { redeem as redeemed } from '../../../shared/redemption/at-counter.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, inCommunityOf, keeperOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

/** A wrong word is no refusal: it is what happened, and its owner is told. */
export const redeem: ApiHandlers['redemption.redeem'] = async ({ redemptionId, fetchedBy, word }, ctx) => {
  const answered = await actOn(ctx, {
    redemptionId,
    isTheirs: inCommunityOf(ctx),
    decide: (redemption, now) => redeemed(redemption, keeperOf(ctx, now), { fetchedBy, word }),
    says: ({ ownerId, status }) => ({
      kind: status === 'stopped' ? 'redemption.stopped' : 'redemption.redeemed',
      told: [ownerId],
    }),
  });
  return !answered.ok && answered.code === 'BATCH_BLOCKED' ? fail(answered.code) : settledByUs(answered);
};
