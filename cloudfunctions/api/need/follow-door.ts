import { movedDoor, type Door } from '../../../shared/need/door.ts';
import type { ResidentId } from '../../../shared/kernel/ids.ts';
import { findDocuments } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { needIn, saveNeed } from './record.ts';

/** More than anybody has unfinished at once. */
const NEEDS_MAX = 50;

/** Writes the new door of somebody who moved on what they wait for, each need by itself. Doing it twice changes nothing. */
export const followDoor = async (requesterId: ResidentId, home: Door): Promise<void> => {
  const open = await findDocuments(
    'needs',
    { requesterId, isUnfinished: true },
    { orderBy: [['order', 'desc']], limit: NEEDS_MAX },
  );
  for (const { _id } of open.filter((need) => movedDoor(need, home) !== need)) {
    await withTransaction(async (transaction) => {
      const need = await needIn(transaction, _id);
      const moved = need && movedDoor(need, home);
      if (!need || !moved || moved === need) return { commit: false, value: undefined };
      await saveNeed(transaction, need, moved);
      return { commit: true, value: undefined };
    });
  }
};
