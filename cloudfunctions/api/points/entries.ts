import type { AccountId } from '../../../shared/points/ledger.ts';
import type { TransferDocument } from './collections.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';

type Reward = Extract<TransferDocument, { code: 'need-reward' }>;
export type Entries = { readonly entries: readonly Reward[]; readonly next: string | null };

/**
 * One page of an account, the newest first. It ends at a closing: what lies beyond it was somebody's who left, also if it was the
 * same person.
 */
export const entriesOf = async (account: AccountId, after: string | undefined, size: number): Promise<Entries> => {
  const read = await findDocuments(
    'transfers',
    { accounts: account, ...(after === undefined ? {} : { order: command.lt(after) }) },
    { orderBy: [['order', 'desc']], limit: size + 1 },
  );
  const { shown, next } = pageOf(read, size);
  const entries: Reward[] = [];
  for (const transfer of shown) {
    if (transfer.code === 'account-closed') return { entries, next: null };
    entries.push(transfer);
  }
  return { entries, next };
};
