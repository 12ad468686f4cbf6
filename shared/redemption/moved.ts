import type { InstantMs } from '../kernel/brand.ts';
import { correctionOf, endReserve, reserveFor } from '../points/spend.ts';
import type { Transfer } from '../points/transfer.ts';
import { whatOf, type Redemption } from './redemption.ts';

/**
 * The transfers of coming to stand as a redemption does: set aside, posted, given back. Their ids follow from the redemption and the account,
 * so that each is made once. Standing still, or being stopped, moves nothing: ask only where it has just changed.
 */
export const transfersOf = (redemption: Redemption, now: InstantMs): readonly Transfer[] => {
  const named = { _id: redemption._id, communityId: redemption.communityId, what: whatOf(redemption) };
  const reserves = redemption.shares.map(({ account, amount }) =>
    reserveFor(named, account, amount, redemption.orderedAt),
  );
  switch (redemption.status) {
    case 'reserved':
      return reserves;
    case 'stopped':
      return [];
    case 'redeemed':
      return reserves.map((one) => endReserve(one, 'posted', now));
    case 'cancelled':
    case 'expired':
      return reserves.map((one) => endReserve(one, 'voided', now));
    case 'returned':
      return reserves.map((one) => correctionOf(endReserve(one, 'posted', redemption.redeemed.at), named.what, now));
  }
};
