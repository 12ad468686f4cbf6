import { fail, ok } from '../../../shared/kernel/errors.ts';
import { MERCHANT_KEEPERS } from '../../../shared/merchant/keepers.ts';
import { getDocument } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import { showSettlement } from './project.ts';

/** What is not settled yet is between its merchant and the staff. */
export const settlement: ApiHandlers['merchant.settlement'] = async ({ settlementId }, ctx) => {
  const found = await getDocument('settlements', settlementId);
  if (!found) return fail('SETTLEMENT_NOT_FOUND');
  if ('office' in ctx)
    return found.officeId === ctx.office._id
      ? ok(showSettlement(found, { isMerchant: true, isKeeper: false }))
      : fail('SETTLEMENT_NOT_FOUND');
  const { communityId } = ctx.resident;
  const isKeeper = ctx.holds(MERCHANT_KEEPERS, { communityId });
  const isShown = found.communityId === communityId && (isKeeper || found.status === 'settled');
  return isShown ? ok(showSettlement(found, { isMerchant: false, isKeeper })) : fail('SETTLEMENT_NOT_FOUND');
};
