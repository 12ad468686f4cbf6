import type { NeedIn } from '../../../shared/need/need.ts';
import { residentAccount, rewardTransfers } from '../../../shared/points/ledger.ts';
import { transferDocument } from '../../platform/transfer-document.ts';
import type { Transaction } from '../../platform/transaction.ts';

/** Pays every claimant whose claim earns, in the transaction that closes the need: both happen or neither (D3). */
export const payHelpers = async (transaction: Transaction, need: NeedIn<'confirmed'>): Promise<void> => {
  const transfers = rewardTransfers(need);
  const posted = [];
  for (const transfer of transfers) {
    const helper = need.claims.find(({ residentId }) => residentAccount(residentId) === transfer.credit);
    const resident = helper && (await transaction.get('residents', helper.residentId));
    if (!resident) throw new Error(`no resident to pay for ${transfer._id}`);
    const { pointsBalance, pointsSequence } = resident;
    posted.push(
      transferDocument(transfer, {
        pointsBalance: pointsBalance + transfer.amount,
        pointsSequence: pointsSequence + 1,
      }),
    );
    await transaction.increase('residents', resident._id, { pointsBalance: transfer.amount, pointsSequence: 1 });
  }
  await transaction.insert('transfers', posted);
};
