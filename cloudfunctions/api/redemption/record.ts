import { isOpen, type Redemption } from '../../../shared/redemption/redemption.ts';
import { endsAt } from '../../../shared/redemption/days.ts';
import { orderKey } from '../../platform/paging.ts';
import { bringingOf } from '../../../shared/redemption/bringing.ts';
import type { RedemptionDocument } from './collections.ts';

/** A redemption as it is stored. */
export const redemptionDocument = (redemption: Redemption): RedemptionDocument => ({
  ...redemption,
  ...{ schema: 1, createdAt: redemption.orderedAt, order: orderKey(redemption.orderedAt, redemption._id) },
  ...{ wakeAt: endsAt(redemption), isOpen: isOpen(redemption), toBring: bringingOf(redemption) },
  payers: isOpen(redemption) ? redemption.shares.map(({ account }) => account) : [],
});
