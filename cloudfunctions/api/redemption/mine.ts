import { ok } from '../../../shared/kernel/errors.ts';
import { pageOf } from '../../platform/paging.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import type { ApiHandlers } from '../handlers.ts';
import type { RedemptionDocument } from './collections.ts';
import { showVoucher } from './project.ts';

const PAGE_SIZE = 20;

export const mine: ApiHandlers['redemption.mine'] = async ({ cursor }, { resident }) => {
  const read = await findDocuments(
    'redemptions',
    { ownerId: resident._id, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: PAGE_SIZE + 1 },
  );
  const { shown, next } = pageOf<RedemptionDocument>(read, PAGE_SIZE);
  return ok({ items: shown.map(showVoucher), next });
};
