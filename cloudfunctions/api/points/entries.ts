import type { CommunityId } from '../../../shared/kernel/ids.ts';
import { NEW_ACCOUNT, type AccountId, type AccountState } from '../../../shared/points/account.ts';
import type { MonthSums } from '../../../shared/points/month-sums.ts';
import { pageOf } from '../../platform/paging.ts';
import { part, readTogether } from '../../platform/read-together.ts';
import { command } from '../../platform/sdk.ts';
import type { AccountDocument, TransferDocument } from './collections.ts';

type State = AccountState & Pick<AccountDocument, 'months'>;
/** Told to nobody as an entry of theirs: what an account ended with, and what merchants are owed. */
const NEVER_TOLD = ['account-closed', 'merchant-due', 'merchant-settled'] as const;
type Told = Exclude<TransferDocument, { code: (typeof NEVER_TOLD)[number] }>;
type Shown = Exclude<Told, { phase: 'posted' }>;
/** A page of an account, what can be spent now and is set aside, and what its latest months came to. */
export type Entries = {
  readonly balance: number;
  readonly reserved: number;
  readonly months: readonly MonthSums[];
  readonly entries: readonly Shown[];
  readonly next: string | null;
};

/**
 * One page of an account, the newest first. It ends at a closing: what lies beyond it was somebody's who left, also if it was the
 * same person. What was reserved and went over is told once, where it was reserved.
 */
export const entriesOf = async (
  communityId: CommunityId,
  owner: AccountId,
  after: string | undefined,
  size: number,
): Promise<Entries> => {
  const { transfers, account } = await readTogether(communityId, {
    account: part('accounts', { _id: owner }, { limit: 1 }),
    transfers: part(
      'transfers',
      { owner, ...(after === undefined ? {} : { order: command.lt(after) }) },
      { orderBy: [['order', 'desc']], limit: size + 1 },
    ),
  });
  const { shown, next } = pageOf(transfers, size);
  const closed = shown.findIndex(({ code }) => code === 'account-closed');
  const entries = (closed < 0 ? shown : shown.slice(0, closed)).filter(isShown);
  // The first page tells the balance that its own newest entry left, so that the two never disagree.
  const newest = after === undefined ? transfers[0] : undefined;
  const { balance, reserved, months = [] }: State = account[0] ?? NEW_ACCOUNT;
  return {
    ...(newest ? { balance: newest.balanceAfter, reserved: newest.reservedAfter } : { balance, reserved }),
    months,
    entries,
    next: closed < 0 ? next : null,
  };
};

/** True of an entry that is told to somebody as theirs. */
export const isTold = (one: TransferDocument): one is Told => !(NEVER_TOLD as readonly string[]).includes(one.code);

const isShown = (one: TransferDocument): one is Shown => isTold(one) && one.phase !== 'posted';
