import { takeToCarry } from '../../../shared/redemption/bringing.ts';
import { refuseUnlessAnswered } from '../../platform/command.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOn, inCommunityOf, keeperOf } from './act.ts';
import { mayCarry } from './may-carry.ts';
import { settledByUs } from './settled-by-us.ts';

/** The first one who says so carries it. */
export const carry: ApiHandlers['redemption.carry'] = async ({ redemptionId }, ctx) => {
  if (!(await mayCarry(ctx))) return refuseUnlessAnswered(ctx, 'CARRIERS_ONLY');
  return settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: inCommunityOf(ctx),
      decide: (redemption, now) => takeToCarry(redemption, keeperOf(ctx, now)),
      says: ({ ownerId }) => ({ kind: 'redemption.carryTaken', told: [ownerId] }),
    }),
  );
};
