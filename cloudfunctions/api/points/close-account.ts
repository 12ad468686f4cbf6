import { closingTransfer } from '../../../shared/points/ledger.ts';
import { digest } from '../../platform/digest.ts';
import type { LeavingAct } from '../../platform/leaving.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { transferDocument } from '../../platform/transfer-document.ts';

/** Gives what is left of the points back to the fund, with an entry that says so: balances stay the sums of their entries (D3). */
export const closeAccount: LeavingAct = (departure) =>
  withTransaction(async (transaction, now) => {
    const current = await transaction.get('departures', departure._id);
    const resident = await transaction.get('residents', departure.residentId);
    const isTheirs = current?.at === departure.at && current.status !== 'left';
    const cause = digest(departure._id, String(departure.at), departure.status);
    const transfer = isTheirs && resident ? closingTransfer(resident, cause, now) : undefined;
    if (!transfer || !resident) return { commit: false, value: { isOver: true } };
    await transaction.insert('transfers', [
      transferDocument(transfer, { pointsBalance: 0, pointsSequence: resident.pointsSequence + 1 }),
    ]);
    await transaction.increase('residents', departure.residentId, {
      pointsBalance: -Number(transfer.amount),
      pointsSequence: 1,
    });
    return { commit: true, value: { isOver: true } };
  });
