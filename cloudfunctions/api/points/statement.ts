import { ok } from '../../../shared/kernel/errors.ts';
import { residentAccount, signedAmount } from '../../../shared/points/ledger.ts';
import type { TransferDocument } from '../../platform/documents.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';

const PAGE_SIZE = 20;

export const statement: ApiHandlers['points.statement'] = async ({ cursor }, { resident }) => {
  const account = residentAccount(resident._id);
  const read = await findDocuments(
    'transfers',
    { accounts: account, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
  );
  const { shown, next } = pageOf(read, PAGE_SIZE);
  const items = sinceJoined(shown).map((transfer) => ({
    entryId: transfer._id,
    code: transfer.code,
    kind: transfer.needKind,
    needId: transfer.needId,
    amount: signedAmount(transfer, account),
    at: transfer.at,
    balanceAfter: transfer.creditBalanceAfter,
  }));
  // The first page tells the balance that its own newest entry left, so that the two never disagree.
  const newest = cursor === undefined ? items[0] : undefined;
  return ok({
    balance: newest?.balanceAfter ?? resident.pointsBalance,
    items,
    next: items.length < shown.length ? null : next,
  });
};

/** The newest first: what lies beyond the closing of an account was somebody's who left, also if it was the same person. */
const sinceJoined = (newestFirst: readonly TransferDocument[]): readonly Reward[] => {
  const closed = newestFirst.findIndex(({ code }) => code === 'account-closed');
  return (closed < 0 ? newestFirst : newestFirst.slice(0, closed)).filter(
    (transfer): transfer is Reward => transfer.code === 'need-reward',
  );
};
type Reward = Extract<TransferDocument, { code: 'need-reward' }>;
