import type { ResidentId } from '../../shared/kernel/ids.ts';
import { residentAccount } from '../../shared/points/account.ts';
import { command } from './sdk.ts';
import { findDocuments } from './store.ts';

const IDS_PER_QUERY = 500;

/** Tells of each of these people whether an account of points is kept of them. */
export const pointsKept = async (residentIds: readonly ResidentId[]): Promise<(residentId: string) => boolean> => {
  const kept = new Set<string>();
  for (let from = 0; from < residentIds.length; from += IDS_PER_QUERY) {
    const ids = residentIds.slice(from, from + IDS_PER_QUERY).map(residentAccount);
    const found = await findDocuments('accounts', { _id: command.in(ids) }, { limit: IDS_PER_QUERY });
    for (const { _id } of found) kept.add(_id);
  }
  return (residentId) => kept.has(residentAccount(residentId as ResidentId));
};
