import type { Documents } from '../../cloudfunctions/database/collections.ts';
import type { ResidentDoc } from '../../shared/community/documents.ts';
import { claimsOf } from '../../shared/need/need.ts';
import { earnsPoints } from '../../shared/need/outcomes.ts';
import { rewardFor } from '../../shared/points/earning-rules.ts';
import { balanceOf, fundAccount, residentAccount, signedAmount } from '../../shared/points/ledger.ts';
import { sameSet, unless } from './faults.ts';

/** D3: balances are the sums of transfers, each reward is earned by one claim of one confirmed need, none is missing. */
export const ledgerFaults = (
  needs: readonly Documents['needs'][],
  transfers: readonly Documents['transfers'][],
  residents: readonly ResidentDoc[],
): string[] => {
  const due = needs
    .filter((need) => need.status === 'confirmed' && rewardFor(need.kind) > 0 && earnsPoints(need.outcome))
    .flatMap((need) =>
      claimsOf(need).flatMap(({ residentId, unpaid }) =>
        unpaid === undefined ? [`transfer_${need._id}-${residentId}`] : [],
      ),
    );
  const sum = residents.reduce((total, { pointsBalance }) => total + pointsBalance, 0);
  const funds = [...new Set(residents.map(({ communityId }) => fundAccount(communityId)))];
  return [
    ...unless(
      sameSet(
        transfers.filter(({ code }) => code === 'need-reward').map(({ _id }) => _id),
        due,
      ),
      'the transfers are not those that are due',
    ),
    ...unless(
      funds.reduce((total, fund) => total + balanceOf(transfers, fund), sum) === 0,
      'balances do not add up to zero',
    ),
    ...residents.flatMap(({ _id, pointsBalance, pointsSequence }) => {
      const mine = transfers
        .filter(({ accounts }) => accounts.includes(residentAccount(_id)))
        .sort((a, b) => (a.order < b.order ? -1 : 1));
      let running = 0;
      const steps = mine.flatMap((transfer) => {
        running += signedAmount(transfer, residentAccount(_id));
        return unless(
          transfer.balanceAfter === running,
          `${transfer._id}: leaves ${String(transfer.balanceAfter)}, not ${String(running)}`,
        );
      });
      return [
        ...steps,
        ...unless(
          pointsBalance === running && running >= 0 && pointsSequence === mine.length,
          `${_id}: balance ${String(pointsBalance)}, transfers ${String(running)}`,
        ),
      ];
    }),
  ];
};
