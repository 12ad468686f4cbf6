import { withoutMonth } from '../../../shared/merchant/merchant.ts';
import { settle as settled, settledTransfer } from '../../../shared/merchant/settlement.ts';
import { postTransfers } from '../../platform/post-transfers.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnSettlement, signedBy } from './act.ts';

/**
 * The second signature takes the points off the merchant's account in the same transaction. All that is on it was handed out and not settled, and
 * nothing of a month that was drawn up comes back, so it is enough.
 */
export const settle: ApiHandlers['merchant.settle'] = ({ settlementId, digest }, ctx) =>
  actOnSettlement(ctx, settlementId, {
    kind: 'merchant.settled',
    decide: (settlement, now) => settled(settlement, digest, signedBy(ctx, now)),
    also: async (transaction, settlement, now) => {
      const refusing = await postTransfers(transaction, settledTransfer(settlement, now));
      if (refusing !== undefined) throw new Error(`${settlement._id}: more than ${refusing} has`);
      const merchant = await transaction.get('merchants', settlement.merchantId);
      if (!merchant) throw new Error(`${settlement._id}: no merchant`);
      await transaction.replace('merchants', withoutMonth(merchant, settlement.month));
    },
  });
