import type { AccountId } from '../../../shared/points/account.ts';
import { endNight, holdAgainst, type Head, type NightRun } from '../../../shared/points/night.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { checkAccounts } from './check-accounts.ts';
import type { AccountDocument, LedgerHeads, LedgerNight } from './collections.ts';
import { headsIdOf } from './night-ids.ts';
import { tellOfNight } from './tell-of-night.ts';

/** Entries of a step: some twenty questions, and a second or two. */
const ENTRIES_OF_A_STEP = 20_000;
const ACCOUNTS_OF_A_STEP = 500;
const PAGES_AT_ONCE = 10;
/** Sorts behind every account. */
const AFTER_ALL = '~';

/**
 * Goes on with a night: the next accounts with their entries, their heads kept, and how far it came, in one transaction. Of two runs at once
 * one moves on. @returns the night as it is then; undefined where another run was quicker.
 */
export const stepOfNight = async (
  night: LedgerNight,
  last: LedgerNight | undefined,
): Promise<LedgerNight | undefined> => {
  const { communityId, cursor } = night;
  const found = await findDocuments(
    'accounts',
    { communityId, _id: command.gt(cursor) },
    { orderBy: [['_id', 'asc']], limit: ACCOUNTS_OF_A_STEP },
  );
  const taken = firstOf(found);
  const isLast = found.length < ACCOUNTS_OF_A_STEP && taken.length === found.length;
  const upTo = isLast ? AFTER_ALL : (taken.at(-1)?._id ?? AFTER_ALL);
  const kept = last ? await headsBetween(last, cursor, upTo) : [];
  const run = await checkAccounts(runOf(night), taken, new Map(kept.map((head) => [head.account, head])));
  const isThrough = isLast && run.part === null;
  const passed = kept.filter(({ account }) => isThrough || account <= run.cursor);
  const there = new Set<AccountId>(taken.map(({ _id }) => _id));
  const held = holdAgainst(run, passed, (account) => there.has(account));
  return save(
    night,
    isThrough ? endNight(held, communityId, night.before) : held,
    headsOf(taken, run),
    isThrough,
    last,
  );
};

/** The first accounts with so many entries together; at least one. */
const firstOf = (accounts: readonly AccountDocument[]): readonly AccountDocument[] => {
  let entries = 0;
  const end = accounts.findIndex(({ sequence }) => {
    const isOver = entries >= ENTRIES_OF_A_STEP;
    entries += sequence;
    return isOver;
  });
  return end < 0 ? accounts : accounts.slice(0, end);
};

/** The heads that the night before kept, of the accounts behind one up to another. */
const headsBetween = async (
  { communityId, date }: LedgerNight,
  cursor: string,
  upTo: string,
): Promise<readonly Head[]> => {
  const heads: Head[] = [];
  let behind = cursor;
  for (;;) {
    const pages: readonly LedgerHeads[] = await findDocuments(
      'ledgerHeads',
      { communityId, date, last: command.gt(behind) },
      { orderBy: [['last', 'asc']], limit: PAGES_AT_ONCE },
    );
    heads.push(...pages.flatMap((page) => page.heads));
    behind = pages.at(-1)?.last ?? AFTER_ALL;
    if (pages.length < PAGES_AT_ONCE || behind >= upTo)
      return heads.filter(({ account }) => account > cursor && account <= upTo);
  }
};

const headsOf = (accounts: readonly AccountDocument[], { cursor }: NightRun): readonly Head[] =>
  accounts.filter(({ _id }) => _id <= cursor).map(({ _id, sequence, head }) => ({ account: _id, sequence, head }));

const runOf = (night: LedgerNight): NightRun => {
  const { cursor, part, digest, resealed, accounts, transfers, balance, reserved, fund, shop, faultCount, faults } =
    night;
  return { cursor, part, digest, resealed, accounts, transfers, balance, reserved, fund, shop, faultCount, faults };
};

const save = async (
  night: LedgerNight,
  run: NightRun,
  heads: readonly Head[],
  isThrough: boolean,
  last: LedgerNight | undefined,
): Promise<LedgerNight | undefined> => {
  const end = heads.at(-1);
  const told = isThrough ? await tellOfNight({ ...night, ...run }, last) : undefined;
  return withTransaction(async (transaction, now) => {
    const current = await transaction.get('ledgerNights', night._id);
    if (!current || !isSamePlace(current, night)) return { commit: false, value: undefined };
    const after: LedgerNight = { ...night, ...run, doneAt: isThrough ? now : null };
    await transaction.replace('ledgerNights', after);
    if (end) {
      const { communityId, date } = night;
      const page = { communityId, date, last: end.account, heads };
      const stored = { schema: 1, createdAt: now } as const;
      await transaction.replace('ledgerHeads', { _id: headsIdOf(night._id, night.cursor), ...stored, ...page });
    }
    if (told) await transaction.insert('events', [told(now)]);
    return { commit: true, value: after };
  });
};

const isSamePlace = (a: LedgerNight, b: LedgerNight): boolean =>
  a.doneAt === b.doneAt &&
  a.cursor === b.cursor &&
  a.part?.account === b.part?.account &&
  a.part?.reached.sequence === b.part?.reached.sequence;
