import { ok } from '../../../shared/kernel/errors.ts';
import { residentAccount, signedAmount } from '../../../shared/points/ledger.ts';
import type { ApiHandlers } from '../handlers.ts';
import { entriesOf } from './entries.ts';

const PAGE_SIZE = 20;

export const statement: ApiHandlers['points.statement'] = async ({ cursor }, { resident }) => {
  const account = residentAccount(resident._id);
  const { entries, next } = await entriesOf(account, cursor, PAGE_SIZE);
  const items = entries.map((transfer) => ({
    entryId: transfer._id,
    code: transfer.code,
    kind: transfer.needKind,
    needId: transfer.needId,
    amount: signedAmount(transfer, account),
    at: transfer.at,
    balanceAfter: transfer.balanceAfter,
  }));
  // The first page tells the balance that its own newest entry left, so that the two never disagree.
  const newest = cursor === undefined ? items[0] : undefined;
  return ok({ balance: newest?.balanceAfter ?? resident.pointsBalance, items, next });
};
