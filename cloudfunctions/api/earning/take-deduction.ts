import { deductionWakesAt, takeDeduction, type Deduction } from '../../../shared/earning/deduction.ts';
import type { InstantMs, Points } from '../../../shared/kernel/brand.ts';
import type { EventId, TransferId } from '../../../shared/kernel/ids.ts';
import { fundAccount, residentAccount } from '../../../shared/points/account.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { orderKey } from '../../platform/paging.ts';
import { postTransfers } from '../../platform/post-transfers.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { withTransaction, type Transaction } from '../../platform/transaction.ts';

/** The only way a deduction is written. */
export const saveDeduction = (transaction: Transaction, deduction: Deduction): Promise<void> =>
  transaction.replace('deductions', {
    ...deduction,
    schema: 1,
    wakeAt: deductionWakesAt(deduction),
    order: orderKey(deduction.createdAt, deduction._id),
  });

/** Decisions whose days are over. */
export const wakeDeductions = {
  atOnce: DUE_AT_ONCE,
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('deductions', now),
  /** Takes what is there, once; an appeal at the same moment writes the same document. */
  wakeOne: (id: string): Promise<boolean> =>
    withTransaction(async (transaction, now) => {
      const before = await transaction.get('deductions', id);
      if (!before || !takeDeduction(before, 0, now)) return { commit: false, value: false };
      const taken = await takeFrom(transaction, before, now);
      const after = takeDeduction(before, taken, now);
      if (after) await saveDeduction(transaction, after);
      await transaction.insert('events', [takenEvent(before, now)]);
      return { commit: true, value: true };
    }),
};

/** As much as can be spent, up to the amount: no account goes below zero. */
const takeFrom = async (transaction: Transaction, deduction: Deduction, at: InstantMs): Promise<number> => {
  const { _id: deductionId, communityId, residentId, decided } = deduction;
  const debit = residentAccount(residentId);
  const balance = (await transaction.get('accounts', debit))?.balance ?? 0;
  const amount = Math.min(balance, deduction.amount) as Points;
  if (amount === 0) return 0;
  const sides = { communityId, debit, credit: fundAccount(communityId), amount };
  await postTransfers(transaction, [
    {
      ...{ _id: `transfer_${deductionId}` as TransferId, ...sides, at },
      ...{ code: 'deducted', phase: 'moved', deductionId, what: decided.reason },
    },
  ]);
  return amount;
};

const takenEvent = ({ _id, communityId, buildingId, residentId }: Deduction, now: InstantMs) =>
  sideEvent(
    `event_${digest('taken', _id)}` as EventId,
    {
      ...{ ...NOBODY, communityId, buildingId, subject: _id, kind: 'earning.deductionTaken' },
      ...{ from: 'announced', to: 'taken', reason: null, told: [residentId] },
    },
    'wake',
    now,
  );
