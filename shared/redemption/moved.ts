import type { InstantMs } from '../kernel/brand.ts';
import { dueFor, dueTakenBack } from '../merchant/due.ts';
import { correctionOf, endReserve, reserveFor } from '../points/spend.ts';
import type { Transfer } from '../points/transfer.ts';
import { merchantOf, whatOf, type Redemption } from './redemption.ts';

/**
 * The transfers of coming to stand as a redemption does: set aside, posted, given back. Their ids follow from the redemption and the account,
 * so that each is made once. What a merchant hands out goes on from the shop to the merchant, and back when it comes back. Standing still, or being stopped, moves nothing: ask only where it has just changed.
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
    case 'redeemed': {
      const officeId = merchantOf(redemption);
      const posted = reserves.map((one) => endReserve(one, 'posted', now));
      return officeId === null ? posted : [...posted, dueFor(redemption, officeId, now)];
    }
    case 'cancelled':
    case 'expired':
      return reserves.map((one) => endReserve(one, 'voided', now));
    case 'returned': {
      const officeId = merchantOf(redemption);
      const back = reserves.map((one) =>
        correctionOf(endReserve(one, 'posted', redemption.redeemed.at), named.what, now),
      );
      return officeId === null ? back : [dueTakenBack(redemption, officeId, named.what, now), ...back];
    }
  }
};
