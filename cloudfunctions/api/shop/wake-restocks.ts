import { TOLD_MAX } from '../../../shared/inbox/told.ts';
import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, StockId } from '../../../shared/kernel/ids.ts';
import { beijingDay } from '../../../shared/kernel/time.ts';
import { numbersOf } from '../../../shared/shop/stock.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';

/** Stock of which some can be had again, and who is told then. */
export const wakeRestocks = {
  atOnce: DUE_AT_ONCE,
  /** Those of which some came longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('stocks', now),
  /** Tells those who wait, twenty a transaction: each once, for the wish goes with the telling. No step begins after `stopAt`, in milliseconds of `performance.now()`. */
  wakeOne: async (id: string, stopAt: number): Promise<boolean> => {
    let did = false;
    while (performance.now() <= stopAt && (await wakeStep(id as StockId))) did = true;
    return did;
  },
};

const wakeStep = async (id: StockId): Promise<boolean> => {
  const seen = await getDocument('stocks', id);
  if (!seen || seen.wakeAt === null) return false;
  const { goodsId, communityId } = seen;
  const waiting = await findDocuments('restockWaits', { goodsId }, { orderBy: [['_id', 'asc']], limit: TOLD_MAX });
  return withTransaction(async (transaction, now) => {
    const stock = await transaction.get('stocks', id);
    if (!stock || stock.wakeAt !== seen.wakeAt) return { commit: false, value: false };
    const goods = await transaction.get('goods', goodsId);
    // What is gone again, or was put away, is nothing to tell of: they go on waiting.
    const isThere = goods?.status === 'open' && numbersOf(stock, beijingDay(now)).free > 0;
    const told = [];
    for (const { _id } of isThere ? waiting : []) {
      const wish = await transaction.get('restockWaits', _id);
      if (!wish) continue;
      told.push(wish);
      await transaction.remove('restockWaits', _id);
    }
    // The next step goes on with those after them; without any it is over.
    await transaction.replace('stocks', { ...stock, wakeAt: told.length === 0 ? null : stock.wakeAt });
    const [first] = told;
    if (!first) return { commit: true, value: true };
    const event = {
      ...{ ...NOBODY, communityId, buildingId: null, subject: goodsId, kind: 'shop.restocked' as const },
      ...{ from: 'waiting', to: 'told', reason: null, told: told.map(({ residentId }) => residentId) },
    };
    const eventId = `event_${digest('restocked', first._id, String(first.createdAt))}` as EventId;
    await transaction.insert('events', [sideEvent(eventId, event, 'wake', now)]);
    return { commit: true, value: true };
  });
};
