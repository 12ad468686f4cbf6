import type { InstantMs } from '../../../shared/kernel/brand.ts';
import type { EventId } from '../../../shared/kernel/ids.ts';
import { MODERATORS } from '../../../shared/need/overseers.ts';
import { wakeHidden as woken } from '../../../shared/review/hiding.ts';
import { digest } from '../../platform/digest.ts';
import { DUE_AT_ONCE, dueIn } from '../../platform/due.ts';
import { NOBODY, sideEvent } from '../../platform/side-event.ts';
import { withTransaction } from '../../platform/transaction.ts';
import { whoHolds } from '../need/index.ts';
import { opinionDocument } from './record.ts';

/** More than a community has staff. */
const TOLD_MAX = 20;

/** Opinions that are hidden and whose authors have not answered in seven days: the staff is told, once. */
export const wakeHidden = {
  atOnce: DUE_AT_ONCE,
  /** Those whose days are over, the longest ago first. */
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('opinions', now),
  /** Tells of one. False where there was nothing to tell. */
  wakeOne: (id: string): Promise<boolean> =>
    withTransaction(async (transaction, now) => {
      const before = await transaction.get('opinions', id);
      const after = before && woken(before, now);
      if (!after) return { commit: false, value: false };
      const { communityId, buildingId, hidden } = after;
      await transaction.replace('opinions', opinionDocument(after));
      const told = await whoHolds(MODERATORS, [communityId], now);
      const place = { ...NOBODY, communityId, buildingId, subject: id, reason: null };
      const happened = { ...place, kind: 'review.staffDecides', from: 'hidden', to: 'hidden' } as const;
      const eventId = `event_${digest('staff decides', id, String(hidden?.at))}` as EventId;
      await transaction.insert('events', [
        sideEvent(eventId, { ...happened, told: told.slice(0, TOLD_MAX) }, 'wake', now),
      ]);
      return { commit: true, value: true };
    }),
};
