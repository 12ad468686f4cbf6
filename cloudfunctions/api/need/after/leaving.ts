import { FORMER_NEIGHBOUR } from '../../../../shared/community/former-neighbour.ts';
import { followUpInto } from '../../../../shared/need/after/ask.ts';
import type { FollowUp } from '../../../../shared/need/after/follow-up.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { LeavingAct } from '../../../platform/leaving.ts';
import { findDocuments } from '../../../platform/store.ts';
import { withTransaction } from '../../../platform/transaction.ts';
import { letGo } from '../../capture/index.ts';
import { mediaOf, saveFollowUp } from './follow-up-document.ts';

const FOLLOW_UPS_PER_PIECE = 20;

/** Takes a leaver out of what they were or would be asked: the sums stay, and nothing says whose word it was. */
export const partFromFollowUps: LeavingAct = async (departure) => {
  const { residentId } = departure;
  const found = await findDocuments('followUps', { requesterId: residentId }, { limit: FOLLOW_UPS_PER_PIECE });
  for (const { _id } of found)
    await withTransaction(async (transaction, now) => {
      const before = await transaction.get('followUps', _id);
      if (before?.requesterId !== residentId) return { commit: false, value: undefined };
      const after = withoutRequester(before, now);
      await letGo(transaction, mediaOf(before), [], now);
      await saveFollowUp(transaction, before, after);
      return { commit: true, value: undefined };
    });
  return { isOver: found.length === 0, done: departure.done };
};

const withoutRequester = (followUp: FollowUp, now: InstantMs): FollowUp => {
  const { requesterId, barredIds } = followUp;
  const parted = {
    ...followUp,
    requesterId: FORMER_NEIGHBOUR.residentId,
    thanks: null,
    barredIds: barredIds.filter((id) => id !== requesterId),
  };
  if (parted.status === 'waiting') return followUpInto(parted, { status: 'gone', endedAt: now });
  return parted.status === 'reached' ? { ...parted, word: '', media: [] } : parted;
};
