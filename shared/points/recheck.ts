import { keepsBalance, type AccountId, type AccountState } from './account.ts';
import { applyTransfer, type Entry } from './chain.ts';
import type { Transfer } from './transfer.ts';

/**
 * What was found wrong with an account. `missing`: an entry is not there, or one too many. `sum`: an entry or the account shows another
 * balance than the sum. `chain`: an entry was changed after it was written. `owner`: it is in somebody else's list. `sealed`: the chain holds,
 * and is not the one that an earlier night published. `heads`: what that night kept of all accounts is not what its digest says.
 */
export const FAULT_KINDS = ['missing', 'sum', 'chain', 'owner', 'sealed', 'heads'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];
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
    const next = stepTo(account, entry, reached, sealed);
    if (typeof next === 'string') return { reached, fault: { account, kind: next, order: entry.order } };
    reached = next;
  }
  const kind = state && endFault(reached, state, sealed);
  return { reached, fault: kind && { account, kind, order: String(reached.sequence) } };
};

/** What the next entry makes of an account, or what is wrong with it. */
const stepTo = (
  account: AccountId,
  entry: Transfer & Entry,
  before: AccountState,
  sealed: Sealed | undefined,
): AccountState | FaultKind => {
  if (!isOwnedBy(entry, account)) return 'owner';
  const applied = applyTransfer(before, factsOf(entry));
  if (!applied) return 'sum';
  const { state, entry: due } = applied;
  if (entry.order !== due.order) return 'missing';
  if (entry.balanceAfter !== due.balanceAfter || entry.reservedAfter !== due.reservedAfter) return 'sum';
  if (entry.hash !== due.hash) return 'chain';
  return sealed?.sequence === state.sequence && sealed.head !== state.head ? 'sealed' : state;
};

/** What is wrong with an account whose entries are all gone through. */
const endFault = (reached: AccountState, state: AccountState, sealed: Sealed | undefined): FaultKind | undefined => {
  if (state.sequence !== reached.sequence || (sealed?.sequence ?? 0) > reached.sequence) return 'missing';
  if (state.balance !== reached.balance || state.reserved !== reached.reserved) return 'sum';
  return state.head === reached.head ? undefined : 'chain';
};

/** Never throws: a row that was changed by hand may be one that could never have been made. */
const isOwnedBy = ({ debit, credit }: Transfer, account: AccountId): boolean =>
  keepsBalance(debit) !== keepsBalance(credit) && (keepsBalance(debit) ? debit : credit) === account;

/** The transfer alone, without what it left on the account and what the store adds. */
const factsOf = (entry: Transfer & Entry & Partial<Record<(typeof BESIDE)[number], unknown>>): Transfer =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => !BESIDE_SET.has(field))) as Transfer;
const BESIDE = ['order', 'balanceAfter', 'reservedAfter', 'hash', 'owner', 'schema', 'createdAt'] as const;
const BESIDE_SET: ReadonlySet<string> = new Set(BESIDE);
