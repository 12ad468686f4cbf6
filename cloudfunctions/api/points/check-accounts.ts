import { NEW_ACCOUNT, type AccountId } from '../../../shared/points/account.ts';
import { orderOf } from '../../../shared/points/chain.ts';
import { addAccount, addEntries, addFault, type Head, type NightRun } from '../../../shared/points/night.ts';
import { recheck } from '../../../shared/points/recheck.ts';
import { stateOf } from '../../platform/post-transfers.ts';
import { getDocument } from '../../platform/store.ts';
import type { AccountDocument, TransferDocument } from './collections.ts';
import { entriesBehind, entriesOfPack, packsOf } from './entries-of-night.ts';

/** Questions that one account may take in a step; a longer one is gone on with in the next. */
const PAGES_OF_A_STEP = 20;

type Sealed = ReadonlyMap<AccountId, Head>;

/** Goes through the entries of accounts, in their order. Stops within one that is very long, whose place the run then keeps. */
export const checkAccounts = async (
  run: NightRun,
  accounts: readonly AccountDocument[],
  sealed: Sealed,
): Promise<NightRun> => {
  let so = run;
  for (const pack of packsOf(accounts)) {
    const together = pack.length > 1 ? await entriesOfPack(pack) : undefined;
    for (const account of pack) {
      const entries = together?.get(account._id);
      so = entries ? await checkWhole(so, account, entries, sealed) : await checkLong(so, account, sealed);
      if (so.part) return so;
    }
  }
  return so;
};

/** An account with all its entries; those that came after its state was read are none of tonight's. */
const checkWhole = async (
  run: NightRun,
  account: AccountDocument,
  entries: readonly TransferDocument[],
  sealed: Sealed,
): Promise<NightRun> => {
  const state = stateOf(account);
  const counted = entries.filter(({ order }) => order <= orderOf(state.sequence));
  const { fault } = recheck(account._id, counted, NEW_ACCOUNT, { state, sealed: sealed.get(account._id) });
  const so = addEntries(run, account.communityId, counted);
  const found = fault ?? (await beyond(account, entries.length > counted.length ? entries.at(-1) : undefined));
  return addAccount(found ? addFault(so, found) : so, account._id, state);
};

/** An entry behind the last number is one that came meanwhile, and the account says so by now; or one that nobody posted. */
const beyond = async ({ _id, sequence }: AccountDocument, last: TransferDocument | undefined) => {
  if (!last) return undefined;
  const now = await getDocument('accounts', _id);
  const isPosted = now !== undefined && now.sequence > sequence && last.order <= orderOf(now.sequence);
  return isPosted ? undefined : ({ account: _id, kind: 'missing', order: last.order } as const);
};

/** An account of many pages, from where the run stands in it. */
const checkLong = async (run: NightRun, account: AccountDocument, sealed: Sealed): Promise<NightRun> => {
  const state = stateOf(account);
  let so = run;
  let reached = run.part?.account === account._id ? run.part.reached : NEW_ACCOUNT;
  for (let page = 0; page < PAGES_OF_A_STEP; page += 1) {
    const { entries, isLast } = await entriesBehind(account._id, orderOf(reached.sequence));
    const counted = entries.filter(({ order }) => order <= orderOf(state.sequence));
    const isOver = isLast || counted.length < entries.length;
    const told = { sealed: sealed.get(account._id), ...(isOver ? { state } : {}) };
    const piece = recheck(account._id, counted, reached, told);
    reached = piece.reached;
    so = addEntries(so, account.communityId, counted);
    const found =
      piece.fault ?? (isOver && counted.length < entries.length ? await beyond(account, entries.at(-1)) : undefined);
    if (found) return addAccount(addFault(so, found), account._id, state);
    if (isOver) return addAccount(so, account._id, state);
  }
  return { ...so, part: { account: account._id, reached } };
};
