import { fail, type Result } from '../../../shared/kernel/errors.ts';
import { handToCarrier } from '../../../shared/redemption/bringing.ts';
import type { ApiHandlers } from '../handlers.ts';
import { mayHandOut } from '../shop/index.ts';
import { actOn, inCommunityOf, keeperOf } from './act.ts';
import { settledByUs } from './settled-by-us.ts';

type HandRefused = 'BATCH_BLOCKED' | (ReturnType<typeof handToCarrier> extends Result<unknown, infer E> ? E : never);

/** What may not be given any more is not carried to a door either: its owner would open for nothing. */
export const handTo: ApiHandlers['redemption.handTo'] = async ({ redemptionId }, ctx) => {
  const answered = await actOn<HandRefused>(ctx, {
    redemptionId,
    isTheirs: inCommunityOf(ctx),
    decide: async (redemption, now, transaction) => {
      const handed = handToCarrier(redemption, keeperOf(ctx, now));
      const of = { goodsId: redemption.goodsId, cause: redemptionId, now };
      return handed.ok && !(await mayHandOut(transaction, of)) ? fail('BATCH_BLOCKED') : handed;
    },
    says: () => ({ kind: 'redemption.carryHanded' }),
  });
  return !answered.ok && answered.code === 'BATCH_BLOCKED' ? fail(answered.code) : settledByUs(answered);
};
