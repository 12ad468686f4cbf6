import { keepsBalance, type AccountId, type AccountState } from './account.ts';
import { applyTransfer, type Entry } from './chain.ts';
import type { Transfer } from './transfer.ts';

/**
 * What was found wrong with an account. `missing`: an entry is not there, or one too many. `sum`: an entry or the account shows another
 * balance than the sum. `chain`: an entry was changed after it was written. `owner`: it is in somebody else's list.
 */
export const FAULTS = ['missing', 'sum', 'chain', 'owner', 'sealed'] as const;
export type FaultKind = (typeof FAULTS)[number];
export type LedgerFault = { readonly account: AccountId; readonly kind: FaultKind; readonly order: string };

/** A head that was published on an earlier night; an account's chain must still go through it. */
export type Sealed = { readonly sequence: number; readonly head: string };

/**
 * Goes through the entries of an account from the one after `from`, recomputing every number and hash, and says the first thing that is wrong;
 * undefined where all of it holds. The entries are in their order, those up to `state.sequence`.
 *
 * @param from where the last piece ended; a new account for the first. @param state what the account says of itself; left out while entries
 * are still to come. @param sealed what the last night published of it.
 */
export const recheck = (
  account: AccountId,
  entries: readonly (Transfer & Entry)[],
  from: AccountState,
  { state, sealed }: { readonly state?: AccountState; readonly sealed?: Sealed | undefined } = {},
): { readonly reached: AccountState; readonly fault: LedgerFault | undefined } => {
  let reached = from;
  for (const entry of entries) {
    const { order, balanceAfter, reservedAfter, hash } = entry;
    const fault = (kind: FaultKind) => ({ reached, fault: { account, kind, order } });
    if (!isOwnedBy(entry, account)) return fault('owner');
    const applied = applyTransfer(reached, factsOf(entry));
    if (!applied) return fault('sum');
    if (order !== applied.entry.order) return fault('missing');
    if (balanceAfter !== applied.entry.balanceAfter || reservedAfter !== applied.entry.reservedAfter)
      return fault('sum');
    if (hash !== applied.entry.hash) return fault('chain');
    reached = applied.state;
    if (sealed?.sequence === reached.sequence && sealed.head !== reached.head) return fault('sealed');
  }
  const end = (kind: FaultKind) => ({ reached, fault: { account, kind, order: String(reached.sequence) } });
  if (!state) return { reached, fault: undefined };
  if (state.sequence !== reached.sequence || (sealed?.sequence ?? 0) > reached.sequence) return end('missing');
  if (state.balance !== reached.balance || state.reserved !== reached.reserved) return end('sum');
  if (state.head !== reached.head) return end('chain');
  return { reached, fault: undefined };
};

/** Never throws: a row that was changed by hand may be one that could never have been made. */
const isOwnedBy = ({ debit, credit }: Transfer, account: AccountId): boolean =>
  keepsBalance(debit) !== keepsBalance(credit) && (keepsBalance(debit) ? debit : credit) === account;

/** The transfer alone, without what it left on the account and what the store adds. */
const factsOf = (entry: Transfer & Entry & Partial<Record<(typeof BESIDE)[number], unknown>>): Transfer =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => !BESIDE_SET.has(field))) as Transfer;
const BESIDE = ['order', 'balanceAfter', 'reservedAfter', 'hash', 'owner', 'schema', 'createdAt'] as const;
const BESIDE_SET: ReadonlySet<string> = new Set(BESIDE);
