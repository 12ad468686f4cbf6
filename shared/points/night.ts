import type { InstantMs } from '../kernel/brand.ts';
import type { CommunityId } from '../kernel/ids.ts';
import { sha256 } from '../kernel/sha256.ts';
import { beijingDay, startOfBeijingDay } from '../kernel/time.ts';
import { fundAccount, shopAccount, type AccountId, type AccountState } from './account.ts';
import type { Entry } from './chain.ts';
import type { LedgerFault } from './recheck.ts';
import { reservedAmount, signedAmount, type Transfer } from './transfer.ts';

/** The head of one account as a night publishes it: its number of transfers, and what the last of them hashes to. */
export type Head = { readonly account: AccountId; readonly sequence: number; readonly head: string };

/** How far a night has come. Whatever is in it follows from the accounts up to `cursor`, in order of their ids. */
export type NightRun = {
  /** The account that was gone through last; '' before the first. */
  readonly cursor: string;
  /** Where in a long account it stopped; null where the next one begins anew. */
  readonly part: { readonly account: AccountId; readonly reached: AccountState } | null;
  /** {@link sealInto} over the digest of the night before and the heads so far. */
  readonly digest: string;
  /** The same over the heads that the night before kept, as they lie there now. */
  readonly resealed: string;
  readonly accounts: number;
  readonly transfers: number;
  /** What all accounts can spend together, and what is set aside. Together with `fund` and `shop` 0 (D3). */
  readonly balance: number;
  readonly reserved: number;
  readonly fund: number;
  readonly shop: number;
  /** How many faults there are, and the first of them (`FAULTS_MAX`). */
  readonly faultCount: number;
  readonly faults: readonly LedgerFault[];
};

/** As many faults are kept of one night: more are more than one fault. */
const FAULTS_MAX = 50;

const HOUR_MS = 3_600_000;
/** Few points move at night: from this hour to that one, in Beijing, a night begins. One that began goes on until it is through. */
const [FROM_HOUR, TO_HOUR] = [1, 5] as const;

/** True while the check of a night may begin. */
export const isNightTime = (now: InstantMs): boolean => {
  const hour = (now - startOfBeijingDay(beijingDay(now))) / HOUR_MS;
  return hour >= FROM_HOUR && hour < TO_HOUR;
};

/** When the next night begins that has not begun yet. */
export const nextNightAt = (now: InstantMs): InstantMs => {
  const today = startOfBeijingDay(beijingDay(now)) + FROM_HOUR * HOUR_MS;
  return (now < today ? today : today + 24 * HOUR_MS) as InstantMs;
};

/** A night before its first account. @param before - the night that was done last; undefined for the first of all. */
export const beginNight = (before?: { readonly before: string; readonly digest: string }): NightRun => ({
  ...{ cursor: '', part: null, digest: before?.digest ?? '', resealed: before?.before ?? '' },
  ...{ accounts: 0, transfers: 0, balance: 0, reserved: 0, fund: 0, shop: 0, faultCount: 0, faults: [] },
});

/** The digest of a night with one head more: SHA-256 of the digest so far, the account, its number of transfers and its head, a line each. */
export const sealInto = (digest: string, { account, sequence, head }: Head): string =>
  sha256([digest, account, String(sequence), head].join('\n'));

/** Adds what was found wrong. */
export const addFault = <R extends Pick<NightRun, 'faultCount' | 'faults'>>(run: R, fault: LedgerFault): R => ({
  ...run,
  faultCount: run.faultCount + 1,
  faults: [...run.faults, fault].slice(0, FAULTS_MAX),
});

/** What entries move on the side of the community's fund and shop. */
export const addEntries = (
  run: NightRun,
  communityId: CommunityId,
  entries: readonly (Transfer & Entry)[],
): NightRun => {
  const heldOf = (account: AccountId) =>
    entries.reduce((sum, one) => sum + signedAmount(one, account) + reservedAmount(one, account), 0);
  return {
    ...run,
    transfers: run.transfers + entries.length,
    fund: run.fund + heldOf(fundAccount(communityId)),
    shop: run.shop + heldOf(shopAccount(communityId)),
  };
};

/** An account that was gone through: its head is sealed as it says of itself, also where something of it is wrong. */
export const addAccount = (
  run: NightRun,
  account: AccountId,
  { balance, reserved, sequence, head }: AccountState,
): NightRun => ({
  ...run,
  ...{ cursor: account, part: null, digest: sealInto(run.digest, { account, sequence, head }) },
  ...{ accounts: run.accounts + 1, balance: run.balance + balance, reserved: run.reserved + reserved },
});

/** Holds the accounts of a piece against the heads that the night before kept of it: each is there still. Both in the order of their ids. */
export const holdAgainst = (run: NightRun, kept: readonly Head[], isThere: (account: AccountId) => boolean): NightRun =>
  kept.reduce<NightRun>((so, one) => {
    const next = { ...so, resealed: sealInto(so.resealed, one) };
    return isThere(one.account)
      ? next
      : addFault(next, { account: one.account, kind: 'missing', order: String(one.sequence) });
  }, run);

/**
 * What is wrong with the whole, once every account is gone through. `heads`: what the night before kept is not what its digest says. `sum`:
 * the accounts and the community's own two do not add up to nothing, though none of them is wrong by itself.
 *
 * @param before - the digest that the night before published; '' for the first night.
 */
export const endNight = (run: NightRun, communityId: CommunityId, before: string): NightRun => {
  const account = fundAccount(communityId);
  const held = run.resealed === before ? run : addFault(run, { account, kind: 'heads', order: '' });
  const isWhole = run.balance + run.reserved + run.fund + run.shop === 0;
  return isWhole || held.faultCount > 0 ? held : addFault(held, { account, kind: 'sum', order: '' });
};

/** True for a night that found something the night before did not. */
export const hasNews = (
  run: Pick<NightRun, 'faults' | 'faultCount'>,
  before: Pick<NightRun, 'faults' | 'faultCount'>,
): boolean => {
  const known = new Set(before.faults.map(keyOf));
  return run.faultCount > before.faultCount || run.faults.some((fault) => !known.has(keyOf(fault)));
};
const keyOf = ({ account, kind, order }: LedgerFault): string => `${account} ${kind} ${order}`;
