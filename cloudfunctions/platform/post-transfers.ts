import { NEW_ACCOUNT, type AccountId, type AccountState } from '../../shared/points/account.ts';
import { applyTransfer } from '../../shared/points/chain.ts';
import { withMonthSums } from '../../shared/points/month-sums.ts';
import { isEarning, withEarned, type Earned, type Earning } from '../../shared/earning/bounds.ts';
import { ownerOf, type Transfer } from '../../shared/points/transfer.ts';
import type { Documents } from '../database/collections.ts';
import type { Transaction } from './transaction.ts';

/**
 * Writes transfers and what they make of the accounts of their owners, in the order given, in the transaction of the act that moves them: both
 * happen or neither (D3). One round trip to read and one to write for each account, one for all transfers. The only place that writes either.
 *
 * @param within - what of a reward somebody can still earn, by what they earned so far; null = nothing, and none is written.
 * @returns undefined; or the first account that cannot bear it, with nothing written.
 * @throws a duplicate if one of them was posted before: whoever may come twice asks for the transfer first.
 */
export const postTransfers = async (
  transaction: Transaction,
  transfers: readonly Transfer[],
  within: (reward: Earning, earned: Earned | undefined) => Earning | null = (reward) => reward,
): Promise<AccountId | undefined> => {
  const accounts = new Map<AccountId, Documents['accounts']>();
  const posted: Documents['transfers'][] = [];
  for (const asked of transfers) {
    const owner = ownerOf(asked);
    const account = accounts.get(owner) ?? (await transaction.get('accounts', owner)) ?? newAccount(owner, asked);
    const transfer = isEarning(asked) ? within(asked, account.earned) : asked;
    if (!transfer) continue;
    const applied = applyTransfer(stateOf(account), transfer);
    if (!applied) return owner;
    const earned = isEarning(transfer) ? { earned: withEarned(account.earned, transfer) } : {};
    const months = withMonthSums(account.months ?? [], transfer, owner);
    accounts.set(owner, { ...account, ...applied.state, ...earned, months });
    posted.push({ ...transfer, ...applied.entry, owner, schema: 1, createdAt: transfer.at });
  }
  for (const account of accounts.values()) await transaction.replace('accounts', account);
  if (posted.length > 0) await transaction.insert('transfers', posted);
  return undefined;
};

const newAccount = (_id: AccountId, { communityId, at }: Transfer): Documents['accounts'] => ({
  _id,
  communityId,
  ...NEW_ACCOUNT,
  schema: 1,
  createdAt: at,
});

/** What the ledger counts by, of a stored account. */
export const stateOf = ({ balance, reserved, sequence, head }: AccountState): AccountState => ({
  balance,
  reserved,
  sequence,
  head,
});
