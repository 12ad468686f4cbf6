import type { AccountId } from '../../../shared/points/account.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { AccountDocument, TransferDocument } from './collections.ts';

/** Rows of one answer of the database, at most. */
const ROWS_AT_ONCE = 1000;
/** Accounts are asked for together up to so many entries: some more may have come since they were counted. */
const ROWS_OF_A_PACK = 900;
const ACCOUNTS_OF_A_PACK = 200;

/** Accounts whose entries fit into one answer; one that does not fit stands alone. In the order given. */
export const packsOf = (accounts: readonly AccountDocument[]): readonly (readonly AccountDocument[])[] => {
  const packs: AccountDocument[][] = [];
  let rows = 0;
  for (const account of accounts) {
    const last = packs.at(-1);
    const fits = last && last.length < ACCOUNTS_OF_A_PACK && rows + account.sequence <= ROWS_OF_A_PACK;
    rows = fits ? rows + account.sequence : account.sequence;
    if (fits) last.push(account);
    else packs.push([account]);
  }
  return packs;
};

/**
 * The entries of several accounts in one question, each account's in its order; undefined where there are more than fit into an answer, which
 * is asked for one by one then.
 */
export const entriesOfPack = async (
  pack: readonly AccountDocument[],
): Promise<ReadonlyMap<AccountId, readonly TransferDocument[]> | undefined> => {
  const owners = pack.map(({ _id }) => _id);
  const rows = await findDocuments(
    'transfers',
    { owner: command.in(owners) },
    // As the index goes, read backwards.
    {
      orderBy: [
        ['owner', 'desc'],
        ['order', 'asc'],
      ],
      limit: ROWS_AT_ONCE,
    },
  );
  if (rows.length === ROWS_AT_ONCE) return undefined;
  const entries = new Map<AccountId, TransferDocument[]>(owners.map((owner) => [owner, []]));
  for (const row of rows) entries.get(row.owner)?.push(row);
  return entries;
};

/** The next entries of one account behind a number. @returns `isLast` where no more follow. */
export const entriesBehind = async (
  owner: AccountId,
  order: string,
): Promise<{ readonly entries: readonly TransferDocument[]; readonly isLast: boolean }> => {
  const entries = await findDocuments(
    'transfers',
    { owner, order: command.gt(order) },
    { orderBy: [['order', 'asc']], limit: ROWS_AT_ONCE },
  );
  return { entries, isLast: entries.length < ROWS_AT_ONCE };
};
