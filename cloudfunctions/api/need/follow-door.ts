import { movedDoor, type Door } from '../../../shared/need/door.ts';
import type { NeedId, ResidentId } from '../../../shared/kernel/ids.ts';
import { command } from '../../platform/sdk.ts';
import { findDocuments } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { movedEvents } from './moved-events.ts';
import { needIn, saveNeed } from './record.ts';

/** Read at once: more than nearly anybody has unfinished. */
const PAGE = 50;

/**
 * Has a page of what somebody waits for follow them to where they live now, the newest first and each need by itself: their new door, and where that is
 * in another building its wall, its figures and those in charge there. Doing it twice changes nothing.
 *
 * @returns where the next page begins; undefined behind the last one. Whoever moves people does the first page, and the timer the rest.
 */
export const followDoor = async (requesterId: ResidentId, home: Door, cursor?: string): Promise<string | undefined> => {
  const open = await findDocuments(
    'needs',
    { requesterId, isUnfinished: true, ...(cursor === undefined ? {} : { order: command.lt(cursor) }) },
    { orderBy: [['order', 'desc']], limit: PAGE },
  );
  for (const { _id } of open.filter((need) => movedDoor(need, home) !== need)) await follow(_id, home);
  return open.length < PAGE ? undefined : open.at(-1)?.order;
};

const follow = (needId: NeedId, home: Door): Promise<void> =>
  withTransaction(async (transaction, now) => {
    const need = await needIn(transaction, needId);
    const moved = need && movedDoor(need, home);
    if (!need || !moved || moved === need) return { commit: false, value: undefined };
    await saveNeed(transaction, need, moved);
    if (moved.buildingId !== need.buildingId) await transaction.insert('events', movedEvents(need, moved, now));
    return { commit: true, value: undefined };
  });
