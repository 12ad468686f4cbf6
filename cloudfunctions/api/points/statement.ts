import { ok } from '../../../shared/kernel/errors.ts';
import { residentAccount } from '../../../shared/points/account.ts';
import type { ApiHandlers } from '../handlers.ts';
import { entriesOf } from './entries.ts';
import { showEntry } from './show-entry.ts';

const PAGE_SIZE = 20;

export const statement: ApiHandlers['points.statement'] = async ({ cursor }, { resident }) => {
  const owner = residentAccount(resident._id);
  const { entries, months, ...rest } = await entriesOf(resident.communityId, owner, cursor, PAGE_SIZE);
  return ok({ ...rest, months: months.map((sums) => ({ ...sums })), items: entries.map(showEntry) });
};
