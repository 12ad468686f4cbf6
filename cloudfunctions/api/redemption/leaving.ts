import { residentAccount } from '../../../shared/points/account.ts';
import type { EventId, RedemptionId, ResidentId } from '../../../shared/kernel/ids.ts';
import { letGo } from '../../../shared/redemption/by-owner.ts';
import { digest } from '../../platform/digest.ts';
import type { LeavingAct } from '../../platform/leaving.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { findDocuments, type Query } from '../../platform/store.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { become } from './become.ts';

const AT_ONCE = 10;

/** Lets go of what was not fetched yet, so that the account closes with all its points in it. Whose points were given together is told. */
const letGoOf =
  (found: (departure: Parameters<LeavingAct>[0]) => Query): LeavingAct =>
  async (departure) => {
    const open = await findDocuments('redemptions', found(departure), { limit: AT_ONCE });
    for (const { _id } of open) await letGoOne(_id, departure);
    return { isOver: open.length === 0, done: departure.done + open.length };
  };

/** Whose end it is, and the method that brings it. */
type End = Pick<Parameters<LeavingAct>[0], 'residentId' | 'method'>;

const letGoOne = (id: RedemptionId, { residentId, method }: End): Promise<void> =>
  withTransaction(async (transaction, now) => {
    const before = await transaction.get('redemptions', id);
    const after = before && letGo(before, now);
    if (!before || !after) return { commit: false, value: undefined };
    const written = await become(transaction, before, after, now);
    if (!written.ok) throw new Error(`${id}: ${written.code} although it was set aside`);
    const { communityId, buildingId, ownerId } = after;
    const happened = {
      ...{ ...NOBODY, communityId, buildingId, subject: id, kind: 'redemption.cancelled' as const },
      ...{ from: before.status, to: after.status, reason: null, told: ownerId === residentId ? [] : [ownerId] },
    };
    await transaction.insert('events', [
      sideEvent(`event_${digest('leaving', 'redemption.cancelled', id)}` as EventId, happened, method, now),
    ]);
    return { commit: true, value: undefined };
  });

/** Lets go of everything that somebody ordered, or gives points to, and that is not fetched. */
export const letGoOfAll = async (residentId: ResidentId, method: string): Promise<void> => {
  for (const query of [{ ownerId: residentId, isOpen: true }, { payers: residentAccount(residentId) }])
    for (;;) {
      const open = await findDocuments('redemptions', query, { limit: AT_ONCE });
      for (const { _id } of open) await letGoOne(_id, { residentId, method });
      if (open.length === 0) break;
    }
};

/** What a leaver ordered and did not fetch. */
export const letGoOfOwn = letGoOf(({ residentId }) => ({ ownerId: residentId, isOpen: true }));
/** What a leaver gave points to with their household, and is not fetched. */
export const letGoOfPaid = letGoOf(({ residentId }) => ({ payers: residentAccount(residentId) }));
