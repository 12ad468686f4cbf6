import { signedAmount } from '../../../shared/points/transfer.ts';
import type { Entries } from './entries.ts';

type Shown = Entries['entries'][number];

/** An entry as its owner reads it: the deed that earned it, or what it was spent on. */
export const showEntry = (transfer: Shown) => ({
  entryId: transfer._id,
  ...deedOf(transfer),
  amount: signedAmount(transfer, transfer.owner),
  at: transfer.at,
  balanceAfter: transfer.balanceAfter,
});

const deedOf = (transfer: Shown) => {
  switch (transfer.code) {
    case 'need-reward':
      return { code: transfer.code, kind: transfer.needKind, needId: transfer.needId };
    case 'deed-reward':
      return { code: transfer.code, deedKind: transfer.deedKind };
    case 'meeting-reward':
      return { code: transfer.code };
    case 'hours-reward':
      return { code: transfer.code, hours: transfer.hours };
    case 'redemption':
      return { code: transfer.phase === 'voided' ? 'returned' : transfer.code, what: transfer.what } as const;
    case 'deducted':
    case 'estate':
    case 'correction':
      return { code: transfer.code, what: transfer.what };
  }
};
