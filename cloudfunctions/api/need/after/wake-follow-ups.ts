import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { ResidentId } from '../../../../shared/kernel/ids.ts';
import { wakeFollowUp, type FollowUpWoken } from '../../../../shared/need/after/ask.ts';
import { DUE_AT_ONCE, dueIn } from '../../../platform/due.ts';
import { withTransaction } from '../../../platform/transaction.ts';
import { whoHolds } from '../in-charge.ts';
import { wokenEvent } from '../woken-event.ts';
import { needIn } from '../record.ts';
import { followUpCounted, saveFollowUp } from './follow-up-document.ts';

/** The follow-ups that wait for a moment, and how each is woken. */
export const wakeFollowUps = {
  atOnce: DUE_AT_ONCE,
  dueIds: (now: InstantMs): Promise<readonly string[]> => dueIn('followUps', now),
  /** Does the one thing that is due for one. False where nothing was. */
  wakeOne: (id: string): Promise<boolean> =>
    withTransaction(async (transaction, now) => {
      const before = await transaction.get('followUps', id);
      const woken = before && wakeFollowUp(before, now);
      const need = woken && (await needIn(transaction, before.needId));
      if (!woken || !need) return { commit: false, value: false };
      const { followUp, kind, dueAt } = woken;
      await saveFollowUp(transaction, before, followUp);
      const counted = followUpCounted(before, followUp);
      const told = await toldOf(woken, now);
      await transaction.insert('events', [wokenEvent(need, { need, kind, dueAt, told, counted }, now)]);
      return { commit: true, value: true };
    }),
};

/** The captains of the building; the staff where none of them may ask, and where nobody did. */
const toldOf = async ({ followUp, kind }: FollowUpWoken, now: InstantMs): Promise<readonly ResidentId[]> => {
  const { buildingId, communityId, barredIds } = followUp;
  const captains = kind === 'need.followUpDue' ? await whoHolds(['captain'], [buildingId], now) : [];
  const mayAsk = captains.filter((id) => !barredIds.includes(id));
  return mayAsk.length > 0 ? mayAsk : whoHolds(['staff'], [communityId], now);
};
