import { sha256 } from '../kernel/sha256.ts';
import type { AccountState } from './account.ts';
import { ownerOf, reservedAmount, signedAmount, type Transfer } from './transfer.ts';

/** What a transfer left on the account of its owner; stored beside it and never changed. */
export type Entry = {
  /** The number among the owner's transfers, from 1, in nine digits: lists follow it and not the time, since clocks disagree. */
  readonly order: string;
  /** What could be spent after it. */
  readonly balanceAfter: number;
  /** What was set aside after it. */
  readonly reservedAfter: number;
  /** The chain so far: SHA-256 of the entry before it and of all that this one says, 64 hexadecimal digits. */
  readonly hash: string;
};

/**
 * What a transfer makes of the account of its owner, and the entry that it leaves. `undefined` where what can be spent, or what is set aside,
 * would fall below zero: no such transfer is made (D3 i).
 */
export const applyTransfer = (
  state: AccountState,
  transfer: Transfer,
): { readonly state: AccountState; readonly entry: Entry } | undefined => {
  const owner = ownerOf(transfer);
  const balance = state.balance + signedAmount(transfer, owner);
  const reserved = state.reserved + reservedAmount(transfer, owner);
  if (balance < 0 || reserved < 0) return undefined;
  const sequence = state.sequence + 1;
  const order = orderOf(sequence);
  const hash = hashOf(state.head, transfer, { order, balanceAfter: balance, reservedAfter: reserved });
  return {
    state: { balance, reserved, sequence, head: hash },
    entry: { order, balanceAfter: balance, reservedAfter: reserved, hash },
  };
};

const ORDER_DIGITS = 9;

/** The number of an entry as a list sorts it. */
export const orderOf = (sequence: number): string => String(sequence).padStart(ORDER_DIGITS, '0');

/**
 * What an entry hashes to: SHA-256 over the hash before it, a line break, and the JSON of the transfer and what it left, the names of fields
 * in the order of the alphabet. Whoever has the entries of an account can recompute it.
 */
const hashOf = (before: string, transfer: Transfer, left: Omit<Entry, 'hash'>): string =>
  sha256(`${before}\n${sorted({ ...transfer, ...left })}`);

const sorted = (fields: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))));
