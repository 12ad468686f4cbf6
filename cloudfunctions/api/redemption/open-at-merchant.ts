import { fail, ok } from '../../../shared/kernel/errors.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { merchantIdOf } from '../merchant/index.ts';
import { showAtMerchant } from './project.ts';
import { takeInHand } from './take-in-hand.ts';

/** The shop's own way to open a voucher, where the merchant hands out and for what it hands out. */
export const openAtMerchant: ApiHandlers['redemption.openAtMerchant'] = async ({ digits }, ctx) => {
  const { communityId, _id: officeId } = ctx.office;
  const opened = await takeInHand<'MERCHANT_CLOSED' | 'VOUCHER_ELSEWHERE'>(ctx, communityId, digits, {
    isOpen: async (transaction) => {
      const merchant = await transaction.get('merchants', merchantIdOf(officeId));
      return merchant?.status === 'open' ? ok(null) : fail('MERCHANT_CLOSED');
    },
    isGivenHere: async (transaction, { goodsId }) => {
      const goods = await transaction.get('goods', goodsId);
      return goods?.merchant?.officeId === officeId ? ok(null) : fail('VOUCHER_ELSEWHERE');
    },
  });
  if (!opened.ok) {
    if (opened.code === 'OWN_VOUCHER') throw new Error('a merchant lives in no household');
    return fail(opened.code);
  }
  return ok(showAtMerchant(opened.value, await getDocument('residents', opened.value.ownerId)));
};
