import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { expire } from '../../../shared/redemption/by-owner.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { become } from './become.ts';

/** Vouchers that were not fetched in time. */
export const wakeVouchers = {
  atOnce: DUE_AT_ONCE,
  /** Those whose last day is over, the longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('redemptions', now),
  /** Gives back points and goods of one, and tells its owner. False where it had ended, or a counter has it in hand. */
  wakeOne: (id: string): Promise<boolean> =>
    withTransaction(async (transaction, now) => {
      const before = await transaction.get('redemptions', id);
      const after = before && expire(before, now);
      if (!before || !after) return { commit: false, value: false };
      const written = await become(transaction, before, after, now);
      if (!written.ok) throw new Error(`${id}: ${written.code} although it was set aside`);
      const { communityId, buildingId, ownerId } = after;
      const happened = {
        ...{ ...NOBODY, communityId, buildingId, subject: id, kind: 'redemption.expired' as const },
        ...{ from: before.status, to: after.status, reason: null, told: [ownerId] },
      };
      await transaction.insert('events', [
        sideEvent(`event_${digest('wake', 'redemption.expired', id)}` as EventId, happened, 'wake', now),
      ]);
      return { commit: true, value: true };
    }),
};
