import { confirmNeed } from '../../../shared/need/decisions.ts';
import type { NeedIn } from '../../../shared/need/need.ts';
import { rewardTransfers, type Transfer } from '../../../shared/points/ledger.ts';
import { orderKey } from '../../platform/paging.ts';
import type { Transaction } from '../../platform/transaction.ts';
import type { ApiHandlers } from '../handlers.ts';
import { actOnNeed } from './act.ts';

export const confirm: ApiHandlers['need.confirm'] = ({ needId }, ctx) =>
  actOnNeed(ctx, {
    action: 'confirm',
    needId,
    decide: (need, now) => confirmNeed(need, ctx.resident._id, now),
    also: payHelpers,
  });

/** Pays every claimant in the transaction that closes the need: both happen or neither (D3). */
const payHelpers = async (transaction: Transaction, need: NeedIn<'confirmed'>): Promise<void> => {
  const transfers = rewardTransfers(need);
  const helpers = need.claims.map((claim) => claim.residentId);
  const posted = [];
  for (const [index, transfer] of transfers.entries()) {
    const helper = helpers[index];
    const resident = helper && (await transaction.get('residents', helper));
    if (!resident) throw new Error(`no resident to pay for ${transfer._id}`);
    posted.push(postedTransfer(transfer, resident.pointsBalance + transfer.amount));
    await transaction.increase('residents', resident._id, { pointsBalance: transfer.amount });
  }
  await transaction.insert('transfers', posted);
};

const postedTransfer = (transfer: Transfer, creditBalanceAfter: number) => ({
  ...transfer,
  schema: 1 as const,
  createdAt: transfer.at,
  accounts: [transfer.debit, transfer.credit],
  creditBalanceAfter,
  order: orderKey(transfer.at, transfer._id),
});
