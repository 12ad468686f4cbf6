import type { Attached } from '../../../../shared/capture/attached.ts';
import type { FollowUpId, NeedId } from '../../../../shared/kernel/ids.ts';
import type { InstantMs } from '../../../../shared/kernel/brand.ts';
import type { FollowUpList } from '../../../../shared/need/after/acts.ts';
import { followUpWakesAt } from '../../../../shared/need/after/ask.ts';
import { closureOf, type FollowUp } from '../../../../shared/need/after/follow-up.ts';
import { ratesOfFollowUp, rateChanges } from '../../../../shared/need/after/rates.ts';
import type { Need } from '../../../../shared/need/need.ts';
import { digest } from '../../../platform/digest.ts';
import { orderKey } from '../../../platform/paging.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import type { FollowUpDocument } from './collections.ts';
import type { Counted } from '../need-counted.ts';

/** One for each closure of a need: the same closure gives the same id. */
const followUpIdOf = (needId: NeedId, closedAt: InstantMs): FollowUpId =>
  `followup_${digest(needId, String(closedAt))}` as FollowUpId;

/** The follow-up of the closure that a need is in; null where it is not closed so. */
export const followUpIdFor = (need: Need): FollowUpId | null => {
  const closedAt = closureOf(need);
  return closedAt === null ? null : followUpIdOf(need._id, closedAt);
};

/** A follow-up as it is stored: with the fields its lists are read by, all derived from itself. */
const followUpDocument = (followUp: FollowUp): FollowUpDocument => {
  const _id = followUpIdOf(followUp.needId, followUp.closedAt);
  return {
    ...followUp,
    _id,
    schema: 1,
    createdAt: followUp.closedAt,
    list: listOf(followUp),
    mediaIds: mediaOf(followUp).map(({ mediaId }) => mediaId),
    order: orderKey(momentOf(followUp), _id),
    wakeAt: followUpWakesAt(followUp),
  };
};

/** All pictures and recordings that go with a follow-up. */
export const mediaOf = (followUp: FollowUp): readonly Attached[] => [
  ...(followUp.status === 'reached' ? followUp.media : []),
  ...(followUp.thanks?.media ?? []),
];

const listOf = (followUp: FollowUp): FollowUpList | null => {
  if (followUp.status === 'waiting') return 'toAsk';
  return followUp.status === 'reached' && !followUp.isSolved ? 'notSolved' : null;
};

/** What its list is sorted by: when it is to be asked, or when it was. */
const momentOf = (followUp: FollowUp): InstantMs => {
  if (followUp.status === 'waiting') return followUp.dueAt;
  return followUp.status === 'reached' ? followUp.reachedAt : followUp.endedAt;
};

/** The follow-up of a closed need, as the transaction sees it. */
export const followUpIn = async (transaction: Transaction, need: Need): Promise<FollowUpDocument | undefined> => {
  const id = followUpIdFor(need);
  return id === null ? undefined : transaction.get('followUps', id);
};

/** The only way a follow-up is written; a new one must not be there yet. */
export const saveFollowUp = async (
  transaction: Transaction,
  before: FollowUp | null,
  after: FollowUp,
): Promise<void> => {
  const document = followUpDocument(after);
  if (before === null) await transaction.insert('followUps', [document]);
  else await transaction.replace('followUps', document);
};

/** The part of an event of a follow-up by which the rates are counted. */
export const followUpCounted = (before: FollowUp, after: FollowUp): Counted => {
  const rates = rateChanges(ratesOfFollowUp(before), ratesOfFollowUp(after));
  return rates.length === 0 ? {} : { rates };
};
