import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId, RecallId, RedemptionId } from '../../../shared/kernel/ids.ts';
import { letGo } from '../../../shared/redemption/by-owner.ts';
import { recallMeans } from '../../../shared/redemption/recalled.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { command } from '../../platform/sdk.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { findDocuments, getDocument } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { batchesGiven } from '../shop/index.ts';
import { become } from './become.ts';

const AT_ONCE = 20;

/** Callings back whose readers are not all told yet. */
export const wakeRecalls = {
  atOnce: DUE_AT_ONCE,
  /** Those that were called back longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('recalls', now),
  /** Lets go of what waits to be fetched, and tells who fetched some: a transaction each. No step begins after `stopAt`, in milliseconds of `performance.now()`. */
  wakeOne: async (id: string, stopAt: number): Promise<boolean> => {
    let did = false;
    while (performance.now() <= stopAt && (await step(id as RecallId))) did = true;
    return did;
  },
};

const step = async (id: RecallId): Promise<boolean> => {
  const recall = await getDocument('recalls', id);
  if (!recall || recall.wakeAt === null) return false;
  const { goodsId, after, at } = recall;
  const query = { goodsId, order: command.gt(after) };
  const found = await findDocuments('redemptions', query, { orderBy: [['order', 'asc']], limit: AT_ONCE });
  // What was ordered since is of what may be given.
  const concerned = found.filter(({ orderedAt }) => orderedAt <= at);
  for (const { _id } of concerned) await lookAt(id, _id);
  if (concerned.length < AT_ONCE) await end(id);
  return true;
};

const lookAt = (id: RecallId, redemptionId: RedemptionId): Promise<void> =>
  withTransaction(async (transaction, now) => {
    const recall = await transaction.get('recalls', id);
    const before = await transaction.get('redemptions', redemptionId);
    if (!recall || !before || recall.after >= before.order) return { commit: false, value: undefined };
    const batches = recall.batchId === null ? [] : await batchesGiven(transaction, recall.goodsId, redemptionId);
    const means = recallMeans(before, recall, batches);
    const after = means === 'letGo' ? letGo(before, now) : undefined;
    if (after) {
      const written = await become(transaction, before, after, now);
      if (!written.ok) throw new Error(`${redemptionId}: ${written.code} although it was set aside`);
    }
    if (means !== null) {
      const { communityId, buildingId, ownerId, status } = before;
      const kind = means === 'letGo' ? 'redemption.recalled' : 'redemption.fetchedRecalled';
      const happened = {
        ...({ ...NOBODY, communityId, buildingId, subject: redemptionId, kind } as const),
        ...{ from: status, to: after?.status ?? status, reason: recall.reason, told: [ownerId] },
      };
      const eventId = `event_${digest(kind, id, redemptionId)}` as EventId;
      await transaction.insert('events', [sideEvent(eventId, happened, 'wake', now)]);
    }
    await transaction.replace('recalls', { ...recall, after: before.order });
    return { commit: true, value: undefined };
  });

const end = (id: RecallId): Promise<void> =>
  withTransaction(async (transaction) => {
    const recall = await transaction.get('recalls', id);
    if (recall) await transaction.replace('recalls', { ...recall, wakeAt: null });
    return { commit: recall !== undefined, value: undefined };
  });
