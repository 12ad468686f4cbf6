import type { InstantMs, Points } from '../kernel/brand.ts';
import type { TransferId } from '../kernel/ids.ts';
import { keepsBalance, shopAccount, type AccountId } from './account.ts';
import type { Correction, Movement, Spending, Transfer } from './transfer.ts';

type Reserved = Movement & Spending & { readonly phase: 'reserved' };

/** What a redemption sets aside on one account. Of each account once: the id follows from both. */
export const reserveFor = (
  redemption: { readonly _id: string; readonly communityId: Movement['communityId']; readonly what: string },
  from: AccountId,
  amount: Points,
  now: InstantMs,
): Reserved => ({
  _id: `transfer_${redemption._id}-${from.replace(':', '-')}` as TransferId,
  communityId: redemption.communityId,
  debit: from,
  credit: shopAccount(redemption.communityId),
  amount,
  code: 'redemption',
  phase: 'reserved',
  redemptionId: redemption._id,
  what: redemption.what,
  at: now,
});

/**
 * How something reserved ends: `posted` when the goods were fetched, `voided` when they were not. Both have one id, so that of an end and
 * another at the same moment one stands (D3 v).
 */
export const endReserve = (reserved: Reserved, phase: 'posted' | 'voided', now: InstantMs): Movement & Spending => ({
  ...movementOf(reserved),
  _id: `${reserved._id}-end` as TransferId,
  code: 'redemption',
  phase,
  redemptionId: reserved.redemptionId,
  what: reserved.what,
  reserveId: reserved._id,
  at: now,
});

/**
 * Takes back what a transfer moved: `moved` or `posted`. Its id follows from the one it corrects, so each is corrected once at most (D3 iii);
 * a correction can be corrected again.
 *
 * @throws for what was only reserved or voided: nothing went over. Also where the side that gives back keeps a balance and the other too.
 */
export const correctionOf = (transfer: Transfer, what: string, now: InstantMs): Movement & Correction => {
  if (transfer.phase !== 'moved' && transfer.phase !== 'posted') throw new Error(`${transfer._id} moved nothing`);
  return {
    ...movementOf(transfer),
    _id: `${transfer._id}-corrected` as TransferId,
    debit: transfer.credit,
    credit: transfer.debit,
    code: 'correction',
    phase: 'moved',
    corrects: transfer._id,
    what,
    at: now,
  };
};

/**
 * From which accounts a price is paid: their own first, then the others in the order given, each up to what it can spend. `undefined` if all
 * together do not reach.
 */
export const shareOut = (
  price: number,
  accounts: readonly { readonly account: AccountId; readonly balance: number }[],
): readonly { readonly account: AccountId; readonly amount: Points }[] | undefined => {
  let left = price;
  const shares = accounts.flatMap(({ account, balance }) => {
    const amount = Math.min(left, Math.max(0, balance)) as Points;
    left -= amount;
    return amount > 0 && keepsBalance(account) ? [{ account, amount }] : [];
  });
  return left === 0 ? shares : undefined;
};

const movementOf = ({ _id, communityId, debit, credit, amount, phase, at }: Movement): Movement => ({
  _id,
  communityId,
  debit,
  credit,
  amount,
  phase,
  at,
});
