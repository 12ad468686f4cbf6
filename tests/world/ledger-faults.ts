import type { Documents } from '../../cloudfunctions/database/collections.ts';
import { stateOf } from '../../cloudfunctions/platform/post-transfers.ts';
import { claimsOf } from '../../shared/need/need.ts';
import { earnsPoints } from '../../shared/need/outcomes.ts';
import { fundAccount, NEW_ACCOUNT, shopAccount } from '../../shared/points/account.ts';
import { FIRST_RULE, rewardFor } from '../../shared/points/earning-rules.ts';
import { heldBy } from '../../shared/points/ledger.ts';
import { recheck } from '../../shared/points/recheck.ts';
import { sameSet, unless } from './faults.ts';

/** D3: every account is what its entries make it, each reward is earned by one claim of one confirmed need, none is missing. */
export const ledgerFaults = (
  needs: readonly Documents['needs'][],
  transfers: readonly Documents['transfers'][],
  accounts: readonly Documents['accounts'][],
): string[] => {
  const due = needs
    .filter((need) => need.status === 'confirmed' && rewardFor(FIRST_RULE, need.kind) > 0 && earnsPoints(need.outcome))
    .flatMap((need) =>
      claimsOf(need).flatMap(({ residentId, unpaid }) =>
        unpaid === undefined ? [`transfer_${need._id}-${residentId}`] : [],
      ),
    );
  const rewards = transfers.filter(({ code }) => code === 'need-reward').map(({ _id }) => _id);
  const owned = new Set<string>(accounts.map(({ _id }) => _id));
  return [
    ...unless(sameSet(rewards, due), 'the transfers are not those that are due'),
    ...unless(totalOf(transfers, accounts) === 0, 'balances do not add up to zero'),
    ...transfers.flatMap(({ _id, owner }) => unless(owned.has(owner), `${_id}: no account ${owner}`)),
    ...transfers.flatMap((transfer) => endFaults(transfer, transfers)),
    ...accounts.flatMap((account) => {
      const mine = transfers.filter(({ owner }) => owner === account._id).sort((a, b) => (a.order < b.order ? -1 : 1));
      const { fault } = recheck(account._id, mine, NEW_ACCOUNT, { state: stateOf(account) });
      return fault ? [`${fault.account}: ${fault.kind} at ${fault.order}`] : [];
    }),
  ];
};

/** What all accounts hold together: those with a balance by their balance, the fund and the shop by the sum of their transfers. */
const totalOf = (transfers: readonly Documents['transfers'][], accounts: readonly Documents['accounts'][]): number => {
  const communities = [...new Set(accounts.map(({ communityId }) => communityId))];
  const own = communities.flatMap((id) => [fundAccount(id), shopAccount(id)]);
  const kept = accounts.reduce((sum, { balance, reserved }) => sum + balance + reserved, 0);
  return own.reduce((sum, account) => sum + heldBy(transfers, account), kept);
};

/** What ends a reserve or corrects a transfer names one that is there, with the same amount. */
const endFaults = (transfer: Documents['transfers'], all: readonly Documents['transfers'][]): string[] => {
  const named =
    transfer.code === 'correction'
      ? transfer.corrects
      : transfer.code === 'redemption' && transfer.phase !== 'reserved'
        ? transfer.reserveId
        : undefined;
  if (named === undefined) return [];
  const first = all.find(({ _id }) => _id === named);
  return unless(first?.amount === transfer.amount && first.owner === transfer.owner, `${transfer._id}: ends nothing`);
};
