import { residentAccount, signedAmount } from '../../../../shared/points/ledger.ts';
import { entriesOf } from '../../points/index.ts';
import type { Section } from './section.ts';

/** Every entry of their account. */
export const exportPoints: Section = async ({ resident }, after, size) => {
  const account = residentAccount(resident._id);
  const { entries, next } = await entriesOf(account, after, size);
  const items = entries.map((transfer) => ({
    of: 'entry' as const,
    entryId: transfer._id,
    kind: transfer.needKind,
    needId: transfer.needId,
    amount: signedAmount(transfer, account),
    at: transfer.at,
    balanceAfter: transfer.balanceAfter,
  }));
  return { items, next };
};
