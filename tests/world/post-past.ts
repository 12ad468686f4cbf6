import { stateOf } from '../../cloudfunctions/platform/post-transfers.ts';
import { applyTransfer } from '../../shared/points/chain.ts';
import { withMonthSums } from '../../shared/points/month-sums.ts';
import { ownerOf, type Transfer } from '../../shared/points/transfer.ts';
import { insertDocuments, putDocument } from './insert.ts';
import type { World } from './world.ts';

/** Posts a transfer past the product, as the product would: for what no method does yet. */
export const postPast = async ({ cloud, db }: World, transfer: Transfer): Promise<void> => {
  const owner = ownerOf(transfer);
  const account = await db.one('accounts', owner);
  const applied = account && applyTransfer(stateOf(account), transfer);
  if (!applied) throw new Error(`${owner} cannot bear ${transfer._id}`);
  const months = withMonthSums(account.months ?? [], transfer, owner);
  await putDocument(cloud.url, 'accounts', { ...account, ...applied.state, months });
  const posted = { ...transfer, ...applied.entry, owner, schema: 1, createdAt: transfer.at };
  await insertDocuments(cloud.url, 'transfers', [posted]);
};
