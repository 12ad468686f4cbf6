import { fail } from '../../../shared/kernel/errors.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { RedemptionId } from '../../../shared/kernel/ids.ts';
import { redeem, stop, type Before } from '../../../shared/redemption/at-counter.ts';
import type { Redemption } from '../../../shared/redemption/redemption.ts';
import type { MemberAct } from '../../platform/context.ts';
import type { Transaction } from '../../platform/transaction.ts';
import { actOn, counterOf, inCommunityOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

type Also = (transaction: Transaction, after: Redemption, now: InstantMs) => Promise<void>;

/**
 * Gives what a counter has in hand; the shop's and a merchant's do it by the same. A wrong word is no refusal: it is what happened, and its owner
 * is told.
 *
 * @param also - what is written beside it.
 */
export const giveOut = async (
  ctx: MemberAct,
  { redemptionId, fetchedBy, word }: Before & { readonly redemptionId: RedemptionId },
  also?: Also,
) => {
  const answered = await actOn(ctx, {
    redemptionId,
    isTheirs: inCommunityOf(ctx),
    decide: (redemption, now) => redeem(redemption, counterOf(ctx, now), { fetchedBy, word }),
    says: ({ ownerId, status }) => ({
      kind: status === 'stopped' ? 'redemption.stopped' : 'redemption.redeemed',
      told: [ownerId],
    }),
    ...(also ? { also } : {}),
  });
  return !answered.ok && answered.code === 'BATCH_BLOCKED' ? fail(answered.code) : settledByUs(answered);
};

/** Does not give what a counter has in hand. */
export const holdBack = async (ctx: MemberAct, redemptionId: RedemptionId) =>
  settledByUs(
    await actOn(ctx, {
      redemptionId,
      isTheirs: inCommunityOf(ctx),
      decide: (redemption, now) => stop(redemption, counterOf(ctx, now)),
      says: ({ ownerId }) => ({ kind: 'redemption.stopped', told: [ownerId] }),
    }),
  );
