import { residentAccount } from '../../../shared/points/account.ts';
import { closingTransfer } from '../../../shared/points/ledger.ts';
import { digest } from '../../platform/digest.ts';
import type { LeavingAct } from '../../platform/leaving.ts';
import { postTransfers } from '../../platform/post-transfers.ts';
import { withTransaction } from '../../platform/transaction.ts';

/** Gives what is left of the points back to the fund, with an entry that says so: balances stay the sums of their entries (D3). */
export const closeAccount: LeavingAct = (departure) =>
  withTransaction(async (transaction, now) => {
    const current = await transaction.get('departures', departure._id);
    const account = await transaction.get('accounts', residentAccount(departure.residentId));
    const isTheirs = current?.at === departure.at && current.status !== 'left';
    const cause = digest(departure._id, String(departure.at), departure.status);
    const transfer = isTheirs && account ? closingTransfer(account, cause, now) : undefined;
    if (!transfer) return { commit: false, value: { isOver: true } };
    await postTransfers(transaction, [transfer]);
    return { commit: true, value: { isOver: true } };
  });
